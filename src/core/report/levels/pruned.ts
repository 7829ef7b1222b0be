import type { Block, Page, Report, Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";
import type { Trace } from "../trace.ts";

/** What a reader may not see: each test answers true for what has to go. */
export type Withheld = {
  page?: (page: Page) => boolean;
  section?: (section: Section, page: Page) => boolean;
  table?: (table: Table) => boolean;
  /** A row, an item, a figure or a term, by all the words it has; then anything else that speaks. */
  words?: (words: string) => boolean;
  /** A source that may not be named; what came from it stays. */
  trace?: (trace: Trace) => boolean;
};

type Traced = { trace?: Trace };

const wordsOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([key]) => key !== "trace" && key !== "link")
    .map(([, one]) => wordsOf(one))
    .join("\n");
};

function untraced<Item extends Traced>(item: Item, rules: Withheld): Item {
  if (item.trace === undefined || !rules.trace?.(item.trace)) return item;
  const { trace: _, ...rest } = item;
  return rest as Item;
}

function kept<Item>(items: readonly Item[], { words }: Withheld): Item[] {
  return items.filter((item) => !words?.(wordsOf(item)));
}

function prunedTable(table: Table, rules: Withheld): Table | null {
  if (rules.table?.(table) || rules.words?.(wordsOf([table.caption, table.columns]))) return null;
  const rows = kept(table.rows, rules).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => untraced(cell, rules)),
  }));
  const { note, ...rest } = untraced(table, rules);
  const hasNote = note !== undefined && !rules.words?.(note);
  return { ...rest, rows, ...(hasNote ? { note } : {}) };
}

/** A chart goes whole when anything in it has to: its picture and its finding speak of all of it. */
function isHiddenChart(block: Extract<Block, { kind: "chart" }>, rules: Withheld): boolean {
  return Boolean(rules.table?.(block.chart.table) || rules.words?.(wordsOf(block.chart)));
}

function prunedBlock(block: Block, rules: Withheld): Block[] {
  switch (block.kind) {
    case "text":
    case "callout":
      return kept([block], rules).map((one) => untraced(one, rules));
    case "figures": {
      const figures = kept(block.figures, rules).map((one) => untraced(one, rules));
      return figures.length > 0 ? [{ ...block, figures }] : [];
    }
    case "list": {
      const items = kept(block.items, rules).map((one) => untraced(one, rules));
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    case "terms": {
      const entries = kept(block.entries, rules)
        .map((entry) => untraced(entry, rules))
        .map((entry) =>
          entry.cell === undefined ? entry : { ...entry, cell: untraced<Cell>(entry.cell, rules) },
        );
      return entries.length > 0 ? [{ ...block, entries }] : [];
    }
    case "stages":
      return [block];
    case "table": {
      const table = prunedTable(block.table, rules);
      return table !== null && table.rows.length > 0 ? [{ ...block, table }] : [];
    }
    case "chart": {
      if (isHiddenChart(block, rules)) return [];
      const table = prunedTable(block.chart.table, rules);
      return table === null ? [] : [{ ...block, chart: { ...block.chart, table } }];
    }
  }
}

function prunedSection(section: Section, page: Page, rules: Withheld): Section[] {
  if (rules.section?.(section, page) || rules.words?.(section.title)) return [];
  const { lead, ...rest } = section;
  const blocks = section.blocks.flatMap((block) => prunedBlock(block, rules));
  if (blocks.length === 0) return [];
  const hasLead = lead !== undefined && !rules.words?.(lead);
  return [{ ...rest, ...(hasLead ? { lead } : {}), blocks }];
}

/** A way to a page that was taken out would still name it. */
function withoutDeadLinks(value: unknown, pages: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutDeadLinks(one, pages));
  if (typeof value !== "object" || value === null) return value;
  const isDead = ([key, one]: [string, unknown]) =>
    key === "link" &&
    typeof one === "object" &&
    one !== null &&
    "page" in one &&
    !pages.has(String(one.page));
  const alive = Object.entries(value).filter((entry) => !isDead(entry));
  return Object.fromEntries(alive.map(([key, one]) => [key, withoutDeadLinks(one, pages)]));
}

/**
 * What is left of a report for a reader who may not see all of it? What has to go is not hidden but
 * taken out: pages, sections, tables, rows, items, charts, and sources. What is then empty goes too.
 *
 * @example pruned(report, { page: ({ id }) => id === "cost" }).pages.some(({ id }) => id === "cost") // false
 */
export function pruned(report: Report, rules: Withheld): Report {
  const pages = report.pages
    .filter((page) => !rules.page?.(page) && !rules.words?.(page.title))
    .map((page) => {
      const { summary, ...rest } = page;
      const hasSummary = summary !== undefined && !rules.words?.(summary);
      const sections = page.sections.flatMap((section) => prunedSection(section, page, rules));
      return { ...rest, ...(hasSummary ? { summary } : {}), sections };
    })
    .filter(({ sections }) => sections.length > 0);
  const ids = new Set(pages.map(({ id }) => id));
  return withoutDeadLinks({ ...report, pages }, ids) as Report;
}
