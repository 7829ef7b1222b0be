import { expect, it } from "vitest";
import { diagnose } from "../../../src/core/diagnostic/diagnostic.ts";
import { explain } from "../../../src/core/diagnostic/explain.ts";
import {
  explanations,
  explanationsSchema,
  problemReport,
  problemReportSchema,
} from "../../../src/core/diagnostic/json.ts";

const place = { file: "a.csv", line: 3, column: 1, row: 2 };
const finding = diagnose("field-count", place, { found: 2, expected: 4 });

it("keeps to its own schema; what does not apply is null, never absent", () => {
  const report = problemReport([finding], "en");
  expect(problemReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.problems[0]).toMatchObject({ line: 3, row: 2, length: null, excerpt: null });
});

it("counts by severity and orders the findings", () => {
  const warning = diagnose("unknown-document", { file: "A.csv", line: 1, column: 1 });
  const report = problemReport([finding, warning], "zh-Hant");
  expect([report.errors, report.warnings, report.notes]).toEqual([1, 1, 0]);
  expect(report.problems.map(({ file }) => file)).toEqual(["A.csv", "a.csv"]);
});

it("explains codes to machines in the words that people get", () => {
  const { codes } = explanationsSchema.parse(explanations(["tab-indent"], "en"));
  expect(codes).toHaveLength(1);
  expect(explain("tab-indent", "en")).toContain(codes[0]?.explanation ?? "none");
});
