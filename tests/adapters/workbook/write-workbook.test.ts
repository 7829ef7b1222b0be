import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../src/adapters/workbook/read-workbook.ts";
import { writeWorkbook } from "../../../src/adapters/workbook/write-workbook.ts";
import { readQuestionnaire } from "../../../src/core/panel/questionnaire/read-questionnaire.ts";
import { readingBasis } from "../../../src/core/panel/questionnaire/reading-basis.ts";
import { vendorForm } from "../../../src/core/panel/questionnaire/vendor-form.ts";
import { vendorOf } from "../../workspaces/build-workspace.ts";
import { questionnaireCase } from "../../workspaces/questionnaire-case.ts";

const asOf = "2026-11-01";
const hostile = '=HYPERLINK("http://example.org","x")';
const workspace = questionnaireCase({
  "scorecards/beta.yaml": vendorOf(
    {
      inbox: { claim: 1, evidence: [{ grade: "document", on: "2026-09-01", reference: hostile }] },
    },
    { name: "<b>&\u0007@SUM(A1)" },
  ),
});
const form = (vendor: string) =>
  vendorForm({ workspace, vendor, language: "zh-Hant", asOf, weights: null });

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

it("gives the same bytes for the same form, with the day of the decision", async () => {
  const bytes = await writeWorkbook(form("alpha"));
  expect(await writeWorkbook(form("alpha"))).toEqual(bytes);
  expect(part(bytes, "docProps/core.xml")).toContain("2026-11-01T00:00:00Z");
});

it("locks the questions, hides the ids, and offers drop-downs", async () => {
  const sheet = part(await writeWorkbook(form("alpha")), "xl/worksheets/sheet2.xml");
  expect(sheet).toContain("<sheetProtection");
  expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden/);
  expect(sheet).toMatch(/<dataValidation [^>]*type="list"/);
});

it("hostile words stay words, there and back", async () => {
  const bytes = await writeWorkbook(form("beta"));
  expect(part(bytes, "xl/worksheets/sheet2.xml")).not.toContain("<f>");
  const { grid } = await readWorkbook(bytes);
  const { changes, findings } = readQuestionnaire(
    grid ?? { sheets: [] },
    "b.xlsx",
    readingBasis(workspace, asOf),
  );
  expect(findings).toEqual([]);
  expect(changes.map(({ state }) => state)).toEqual(["same", "same"]);
});
