import { expect, it } from "vitest";
import { typeset } from "../../../../src/core/report/faces/typeset.ts";
import type { Report } from "../../../../src/core/report/report.ts";
import { sampleReport } from "../../../e2e/fixtures/sample-report.ts";

const withText = (report: Report, id: string, text: string): Report => ({
  ...report,
  pages: [
    {
      id,
      title: text,
      navigationLabel: id,
      group: "method",
      sections: [
        {
          id: "s",
          title: "s",
          blocks: [
            { kind: "list", ordered: false, items: [{ text, trace: { file: 'a "b" 5 %' } }] },
          ],
        },
      ],
    },
  ],
});
const titleOf = (report: Report) => report.pages[0]?.title;

it("keeps a number and its unit on one line", () => {
  const chinese = withText(sampleReport("zh-Hant"), "x", "占 50.0 %，多 1.2 個百分點");
  expect(titleOf(typeset(chinese))).toBe("占 50.0\u00a0%，多 1.2\u00a0個百分點");
});

it("sets English quotation marks and apostrophes", () => {
  const english = withText(sampleReport("en"), "x", '"Exit" of ("all") today\'s, 5 % off');
  expect(titleOf(typeset(english))).toBe("“Exit” of (“all”) today’s, 5\u00a0% off");
});

it("leaves a name that looks like a formula as its owner wrote it", () => {
  const english = withText(sampleReport("en"), "x", "=cmd|' /C calc'!A0, the vendors' own");
  expect(titleOf(typeset(english))).toBe("=cmd|' /C calc'!A0, the vendors’ own");
});

it("leaves what is looked up and what is to be copied to the letter", () => {
  const problem = withText(sampleReport("en"), "problems", 'write "12:00", 5 %');
  expect(typeset(problem).pages).toEqual(problem.pages);
  const [block] =
    typeset(withText(sampleReport("en"), "x", "y")).pages[0]?.sections[0]?.blocks ?? [];
  expect(block?.kind === "list" && block.items[0]?.trace?.file).toBe('a "b" 5 %');
});

it("changes nothing but words", () => {
  const report = sampleReport("en");
  const back = JSON.stringify(typeset(report))
    .replaceAll("\u00a0", " ")
    .replace(/[“”]/g, '\\"')
    .replaceAll("’", "'");
  expect(back).toBe(JSON.stringify({ ...typeset(report), ...report, pages: report.pages }));
});
