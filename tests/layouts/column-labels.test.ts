import { expect, it } from "vitest";
import { columnLabels, isStackedOnPhone } from "../../src/layouts/column-labels.ts";
import { allPages } from "../../src/layouts/page-context.ts";
import { sampleReport } from "../e2e/fixtures/sample-report.ts";

const reports = { "zh-Hant": sampleReport("zh-Hant"), en: sampleReport("en") };

it("names every column but the first of every table that is too wide for a phone", () => {
  const contexts = allPages(reports, "en");
  const css = columnLabels(contexts);
  const wide = contexts.flatMap(({ page, anchors }) =>
    page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" ? [block.table] : []))
      .filter(isStackedOnPhone)
      .map((table) => ({ table, id: anchors.ofTable(table) })),
  );
  expect(wide.length).toBeGreaterThan(0);
  for (const { table, id } of wide) {
    const last = table.columns.length;
    expect(css).toContain(`[id="${id}"] td:nth-child(${last})::before`);
    expect(css).not.toContain(`[id="${id}"] td:nth-child(1)::before`);
  }
});

it("lets no name of a column leave the style sheet", () => {
  const hostile = '"}</style><script>alert(1)</script>';
  const columns = Array.from({ length: 5 }, (_, at) => ({ id: `c${at}`, label: hostile }));
  const table = { id: "t", caption: "", columns, rows: [] };
  const [front] = reports.en.pages;
  if (front === undefined) throw new Error("no page");
  const sections = [{ id: "s", title: "", blocks: [{ kind: "table" as const, table }] }];
  const en = { ...reports.en, pages: [{ ...front, sections }] };
  expect(columnLabels(allPages({ ...reports, en }, "en"))).not.toMatch(/<\/|<script/);
});
