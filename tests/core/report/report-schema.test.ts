import { expect, it } from "vitest";
import { reportSchema } from "../../../src/core/report/report-schema.ts";
import { sampleReport } from "../../e2e/fixtures/sample-report.ts";
import { reportedSample } from "../../workspaces/reported-sample.ts";

const problemsOf = (value: unknown) =>
  reportSchema
    .safeParse(JSON.parse(JSON.stringify(value)))
    .error?.issues.slice(0, 3)
    .map(({ path, message }) => `${path.join(".")}: ${message}`);

it("fits the report on the shipped decision and that of the browser tests, in both languages", () => {
  for (const language of ["zh-Hant", "en"] as const) {
    expect(problemsOf(reportedSample(language))).toBeUndefined();
    expect(problemsOf(sampleReport(language))).toBeUndefined();
  }
});

it("knows a report by its parts", () => {
  const report = sampleReport("en");
  expect(problemsOf({ ...report, schemaVersion: 2 })).toHaveLength(1);
  expect(problemsOf({ ...report, surplus: true })).toHaveLength(1);
  expect(problemsOf({ ...report, pages: [{ ...report.pages[0], group: "other" }] })).toHaveLength(
    1,
  );
});
