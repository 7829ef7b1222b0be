import { expect, it } from "vitest";
import { auditEntries, auditForm } from "../../../src/core/experience/audit-form.ts";
import { auditGrid, auditSheetText } from "../../../src/core/experience/audit-sheet-text.ts";
import { bothLanguages } from "../../cli/terminal.ts";

const marked = (text: string) => auditEntries(auditGrid(text));

it.each(bothLanguages)("is the ratings sheet, read back as it was marked (%s)", (language) => {
  const text = auditSheetText(auditForm("A", ["R001", "R002"], "2026-11-24", language));
  expect(text.startsWith("\uFEFFrater,A")).toBe(true);
  expect(marked(text)).toEqual([]);
  const filled = text.replace("rater,A", "rater,林一").replace("R002,", "R002,2,n/a");
  expect(
    marked(filled)?.map(({ reply, rater, item, score }) => [reply, rater, item, score]),
  ).toEqual([
    ["R002", "林一", "understood", "2"],
    ["R002", "林一", "empathy", "n/a"],
  ]);
});

it("reads what other spreadsheets make of it, and refuses what is no sheet", () => {
  const text = auditSheetText(auditForm("A", ["R001"], "2026-11-24", "en")).replace(/^\uFEFF/, "");
  const semicolons = text.replaceAll(",", ";").replaceAll("\r\n", "\n").replace("R001;", "R001;1");
  expect(marked(semicolons)?.[0]).toMatchObject({ reply: "R001", rater: "A", score: "1" });
  expect(marked("reply,score\nR001,2\n")).toBeNull();
});
