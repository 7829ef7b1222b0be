import { expect, it } from "vitest";
import { diagnose } from "../../../src/core/diagnostic/diagnostic.ts";
import { humanFinding, humanReport } from "../../../src/core/diagnostic/human.ts";

const place = { file: "checklists/decision.yaml", line: 7, column: 1, length: 4 };
const params = { key: "trak", allowed: "title, track", nearest: "track" };
const finding = { ...diagnose("unknown-key", place, params), excerpt: "trak: private" };

it("a finding begins with a place that editors and terminals can follow", () => {
  expect(humanFinding(finding, "en")).toBe(
    [
      "checklists/decision.yaml:7:1 error Unknown key [unknown-key]",
      '  There is no key "trak" here; allowed: title, track.',
      "  7 | trak: private",
      "    | ^^^^",
      '  Mend: Should it be "track"?',
    ].join("\n"),
  );
});

it("the row of a table is named beside its line", () => {
  const inRow = diagnose("field-count", { ...place, row: 3 }, { found: 2, expected: 4 });
  expect(humanFinding(inRow, "zh-Hant").split("\n")[0]).toBe(
    "checklists/decision.yaml:7:1（第 3 列） 錯誤 欄數不符 [field-count]",
  );
});

it("the report ends with one line that counts", () => {
  const warning = diagnose("unknown-document", { file: "a.csv", line: 1, column: 1 });
  expect(humanReport([finding, warning], "en").trimEnd().split("\n").at(-1)).toBe(
    "Files: 2. Errors: 1, warnings: 1, notes: 0.",
  );
  expect(humanReport([], "zh-Hant")).toBe("沒有發現問題。\n");
});

it("colours are the caller's; the words are the same", () => {
  const paint = {
    severity: (text: string) => `<${text}>`,
    quiet: (text: string) => `(${text})`,
  };
  const painted = humanFinding(finding, "en", paint);
  expect(painted.split("\n")[0]).toContain("<error> Unknown key ([unknown-key])");
  expect(painted.replace(/[<>()]/g, "")).toBe(humanFinding(finding, "en"));
});
