import type { Block, Page, Section } from "../core/report/report.ts";
import type { Table } from "../core/report/table.ts";

/** Where one can link to on a page: the id of every section, table, row and chart. */
export type PageAnchors = {
  has: (anchor: string) => boolean;
  ofSection: (section: Section) => string;
  ofTable: (table: Table) => string;
  ofRow: (table: Table, rowIndex: number) => string;
  ofChart: (chartId: string) => string;
};

/** Ids of our own frame, which no content may take. */
const taken = ["content", "notes"];

/** An id is a word: what is neither letter nor digit becomes a hyphen. */
export const anchorOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "x";

/** The anchor that the evidence page gives to a file's line: `trace-scorecards-polaris-yaml-42`. */
export const traceAnchor = (file: string, line: number | undefined): string =>
  line === undefined
    ? `trace-${anchorOf(file.toLowerCase())}`
    : `trace-${anchorOf(file.toLowerCase())}-${line}`;

const claimed = () => {
  const used = new Set(taken);
  return (wanted: string): string => {
    let free = anchorOf(wanted);
    for (let count = 2; used.has(free); count += 1) free = `${anchorOf(wanted)}-${count}`;
    used.add(free);
    return free;
  };
};

const tablesOf = (block: Block): Table[] => {
  if (block.kind === "table") return [block.table];
  return block.kind === "chart" ? [block.chart.table] : [];
};

/**
 * Gives everything on a page an id of its own: sections first, then tables and charts, then rows, each
 * by its plain id where that is still free, else with a number behind it. `prefix` is put before each
 * where several pages stand in one file; links ask for a place without it.
 */
export const pageAnchors = (page: Page, prefix = ""): PageAnchors => {
  const claim = claimed();
  const sections = new Map(page.sections.map((section) => [section, claim(section.id)]));
  const blocks = page.sections.flatMap((section) => section.blocks);
  const charts = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind === "chart") charts.set(block.chart.id, claim(block.chart.id));
  }
  const tables = blocks.flatMap(tablesOf);
  const ofTables = new Map(tables.map((table) => [table, claim(table.id)]));
  const rows = new Map(tables.map((table) => [table, table.rows.map((row) => claim(row.id))]));
  const all = new Set([...sections.values(), ...charts.values(), ...ofTables.values()]);
  for (const ids of rows.values()) for (const id of ids) all.add(id);
  return {
    has: (anchor) => all.has(anchor),
    ofSection: (section) => prefix + (sections.get(section) ?? anchorOf(section.id)),
    ofTable: (table) => prefix + (ofTables.get(table) ?? anchorOf(table.id)),
    ofRow: (table, rowIndex) => prefix + (rows.get(table)?.[rowIndex] ?? anchorOf(table.id)),
    ofChart: (chartId) => prefix + (charts.get(chartId) ?? anchorOf(chartId)),
  };
};
