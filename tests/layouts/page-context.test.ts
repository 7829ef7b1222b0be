import { expect, it } from "vitest";
import { pageNotes } from "../../src/core/report/page-notes.ts";
import type { Page } from "../../src/core/report/report.ts";
import { anchorOf, pageAnchors, traceAnchor } from "../../src/layouts/anchors.ts";
import { allPages, frontPageContext, pageContext } from "../../src/layouts/page-context.ts";
import { sampleReport } from "../e2e/fixtures/sample-report.ts";

const reports = { "zh-Hant": sampleReport("zh-Hant"), en: sampleReport("en") };
const front = frontPageContext(reports, "zh-Hant");
const pageNamed = (id: string): Page => {
  const page = reports.en.pages.find((one) => one.id === id);
  if (!page) throw new Error(`no page ${id}`);
  return page;
};

it("links to pages that exist, and only to places that exist on them", () => {
  expect(front.hrefOf({ page: "pilot" })).toBe("pilot.html");
  expect(front.hrefOf({ page: "stages", anchor: "requirements" })).toBe("stages.html#requirements");
  expect(front.hrefOf({ page: "stages", anchor: "nowhere" })).toBe("stages.html");
  expect(front.hrefOf({ page: "javascript:alert(1)" })).toBeUndefined();
  expect(front.hrefOf({ page: "decision", anchor: "flips" })).toBe("#flips");
  expect(pageContext(reports, "en", pageNamed("pilot")).hrefOf({ page: "decision" })).toBe(
    "index.html",
  );
});

it("switches language on the same page, or to the front page when the other has none", () => {
  expect(front.otherLanguageHref).toBe("en/index.html");
  expect(pageContext(reports, "en", pageNamed("cost")).otherLanguageHref).toBe("../cost.html");
  const lone = { ...pageNamed("cost"), id: "only-english" };
  const more = { ...reports, en: { ...reports.en, pages: [...reports.en.pages, lone] } };
  expect(pageContext(more, "en", lone).otherLanguageHref).toBe("../index.html");
});

it("leads from a source to its place on the evidence page, when it is there", () => {
  expect(traceAnchor("scorecards/polaris.yaml", 12)).toBe("trace-scorecards-polaris-yaml-12");
  expect(front.hrefOfTrace({ file: "scorecards/polaris.yaml", line: 12 })).toBe(
    "evidence.html#trace-scorecards-polaris-yaml-12",
  );
  expect(front.hrefOfTrace({ file: "scorecards/polaris.yaml", line: 13 })).toBeUndefined();
});

it("numbers the sources of a page once each, in the order of the page", () => {
  const notes = pageNotes(front.page);
  expect(notes.list.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(
    notes.numberOf({
      file: "scorecards/zaidi.yaml",
      line: 13,
      rule: "各題權重 × 佐證折算 × 數值，加總",
    }),
  ).toBe(2);
});

it("gives every place on a page an id of its own", () => {
  for (const page of reports["zh-Hant"].pages) {
    const anchors = pageAnchors(page);
    const tables = page.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) =>
        block.kind === "table" ? [block.table] : block.kind === "chart" ? [block.chart.table] : [],
      );
    const ids = [
      ...page.sections.map(anchors.ofSection),
      ...tables.flatMap((table) => [
        anchors.ofTable(table),
        ...table.rows.map((_, at) => anchors.ofRow(table, at)),
      ]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(anchors.has(id)).toBe(true);
  }
});

it("gives every place an id of its own also where all pages share a file", () => {
  const contexts = allPages(reports, "en");
  const ids = contexts.flatMap(({ page, anchors, frameId }) => [
    frameId("notes"),
    ...page.sections.map(anchors.ofSection),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  const [first] = contexts;
  expect(first.hrefOf({ page: "stages", anchor: "requirements" })).toMatch(/^#p\d+-requirements$/);
  expect(first.hrefOf({ page: "stages", anchor: "nowhere" })).toBe("#page-stages");
  expect(first.otherLanguageHref).toBeUndefined();
});

it("makes a word of any id", () => {
  expect(anchorOf('a" onload="x')).toBe("a-onload-x");
  expect(anchorOf("客服 系統")).toBe("客服-系統");
  expect(anchorOf("<>")).toBe("x");
});
