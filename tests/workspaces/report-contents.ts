import type { ChartSpec } from "../../src/core/report/chart-spec.ts";
import type { Link } from "../../src/core/report/link.ts";
import type { Block, Page, Report, Section } from "../../src/core/report/report.ts";
import type { Cell, Table } from "../../src/core/report/table.ts";

function blocksOf({ pages }: Pick<Report, "pages">): Block[] {
  return pages.flatMap((page) => page.sections.flatMap((section) => section.blocks));
}

export function chartsOf(report: Pick<Report, "pages">): ChartSpec[] {
  return blocksOf(report).flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

/** Every table, those beside charts too. */
export function tablesOf(report: Pick<Report, "pages">): Table[] {
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "table") return [block.table];
    return block.kind === "chart" ? [block.chart.table] : [];
  });
}

export function pageOf({ pages }: Pick<Report, "pages">, id: string): Page {
  const page = pages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return page;
}

export function sectionOf(page: Page, id: string): Section {
  const section = page.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
}

/** The cells of one row by the ids of their columns. */
export function rowOf({ columns, rows }: Table, id: string): Record<string, Cell> {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return Object.fromEntries(
    columns.map((column, at) => [column.id, row.cells[at] ?? { text: "" }]),
  );
}

/** The only table of a section. */
export function tableIn(section: Section | null): Table {
  const [table] = tablesOf({ pages: section ? [asPage(section)] : [] });
  if (table === undefined) throw new Error("no table");
  return table;
}

function asPage(section: Section): Page {
  return { id: "", title: "", navigationLabel: "", group: "decision", sections: [section] };
}

type Leaf = { key: string; value: unknown };

/** Every value of a report that is not a list or a record, with the key it stands under. */
export function leavesOf(value: unknown, key = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ key, value }];
  return Object.entries(value).flatMap(([inner, one]) =>
    leavesOf(one, Array.isArray(value) ? key : inner),
  );
}

const notWords = ["id", "kind", "page", "anchor", "file", "inputHash", "asOf", "language", "tone"];

/** Every text that a person reads; ids, file names and the like are left out. */
export function wordsOf(report: unknown): string[] {
  return leavesOf(report).flatMap(({ key, value }) =>
    typeof value === "string" && !notWords.includes(key) ? [value] : [],
  );
}

export function linksOf(value: unknown): Link[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(linksOf);
  return "link" in value ? [value.link as Link, ...inner] : inner;
}

/** The skeleton of a report: what must be alike in both languages. */
export function skeletonOf({ pages }: Report): unknown {
  return pages.map(({ id, group, sections }) => ({
    id,
    group,
    sections: sections.map((section) => ({
      id: section.id,
      blocks: section.blocks.map((block) => ({
        kind: block.kind,
        tables: tablesOf({ pages: [asPage({ ...section, blocks: [block] })] }).map((table) => ({
          id: table.id,
          columns: table.columns.map((column) => column.id),
          rows: table.rows.map((row) => [row.id, row.cells.map((cell) => cell.value)]),
        })),
      })),
    })),
  }));
}

/** The report without the page that explains the words of the files, "null" among them. */
export function withoutGlossary(report: Report): Report {
  return { ...report, pages: report.pages.filter(({ id }) => id !== "glossary") };
}
