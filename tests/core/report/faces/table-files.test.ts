import { expect, it } from "vitest";
import { tableFiles } from "../../../../src/core/report/faces/table-files.ts";
import { sampleReport } from "../../../e2e/fixtures/sample-report.ts";
import { tablesOf } from "../../../workspaces/report-contents.ts";

const report = sampleReport("zh-Hant");

it("gives every table with rows a name of its own, the same in both languages", () => {
  const names = [...tableFiles(report).values()];
  const tables = tablesOf(report).filter(({ rows }) => rows.length > 0);
  expect(names).toHaveLength(tables.length);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
  expect([...tableFiles(sampleReport("en")).values()]).toEqual(names);
});
