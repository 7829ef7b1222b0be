import { expect, it } from "vitest";
import { reportMarkdown } from "../../../../src/core/report/faces/markdown.ts";
import { sampleReport } from "../../../e2e/fixtures/sample-report.ts";

const report = sampleReport("en");

it("holds every title of the report, its outcome and the sources of its numbers", () => {
  const text = reportMarkdown(report);
  const titles = report.pages.flatMap(({ title, sections }) => [
    `## ${title}\n`,
    ...sections.map((section) => `### ${section.title}\n`),
  ]);
  for (const title of titles) expect(text).toContain(title);
  expect(text.startsWith(`# ${report.title}\n`)).toBe(true);
  expect(text).toContain(report.outcome.sentence);
  expect(text).toMatch(/^1\. \S+\.yaml:\d+/m);
});

it("lets no word of a file become Markdown or HTML", () => {
  const title = "<img src=x onerror=alert(1)> [x](javascript:1) |a| `b`\n# c";
  const text = reportMarkdown({ ...report, title, pages: [] });
  expect(text.split("\n")[0]).toBe(
    "# \\<img src=x onerror=alert(1)\\> \\[x\\](javascript:1) \\|a\\| \\`b\\` \\# c",
  );
});
