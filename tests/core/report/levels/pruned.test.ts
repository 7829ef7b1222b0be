import { expect, it } from "vitest";
import { pruned } from "../../../../src/core/report/levels/pruned.ts";
import { sampleReport } from "../../../e2e/fixtures/sample-report.ts";

const report = sampleReport("en");

it("takes out rows, items and figures by their words, and what is then empty", () => {
  const left = pruned(report, { words: (words) => words.includes("Polaris") });
  expect(JSON.stringify(report.pages)).toContain("Polaris");
  expect(JSON.stringify(left.pages)).not.toContain("Polaris");
  expect(left.pages.length).toBeGreaterThan(0);
  for (const page of left.pages) expect(page.sections.length).toBeGreaterThan(0);
});

it("takes out a page and every way to it", () => {
  const left = pruned(report, { page: ({ id }) => id === "stages" });
  expect(left.pages.some(({ id }) => id === "stages")).toBe(false);
  expect(JSON.stringify(report)).toContain('"page":"stages"');
  expect(JSON.stringify(left)).not.toContain('"page":"stages"');
});

it("takes out a source and leaves what came from it", () => {
  const left = pruned(report, { trace: () => true });
  expect(JSON.stringify(left)).not.toContain('"trace"');
  expect(left.pages.length).toBe(report.pages.length);
});
