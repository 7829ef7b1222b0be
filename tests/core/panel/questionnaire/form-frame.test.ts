import { expect, it } from "vitest";
import {
  guideSheet,
  headRows,
  stampOf,
  technicalSheet,
} from "../../../../src/core/panel/questionnaire/form-frame.ts";
import { questionnaireCase } from "../../../workspaces/questionnaire-case.ts";

const workspace = questionnaireCase();
const basis = { workspace, language: "en", asOf: "2026-11-01" } as const;

it("heads tables with technical names, hidden, and with words", () => {
  const [technical, heading] = headRows(["key", "answer"], "en");
  expect([technical?.isHidden, technical?.cells[1]?.value]).toEqual([true, "ts:answer"]);
  expect(heading?.cells[1]?.value).toBe("Answer");
});

it("says on a hidden sheet what it is and from which criteria", () => {
  const sheet = technicalSheet({ kind: "vendor", id: "alpha" }, basis);
  expect(sheet.isHidden).toBe(true);
  expect(sheet.rows.map(({ cells }) => cells[1]?.value)).toContain(stampOf(workspace));
});

it("numbers the instructions", () => {
  const sheet = guideSheet("T", ["first"], { ...basis, subjectName: "Alpha" });
  expect(sheet.rows.at(-1)?.cells[0]?.value).toBe("1. first");
});
