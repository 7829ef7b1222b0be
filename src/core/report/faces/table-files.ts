import type { Block, Report } from "../report.ts";
import type { Table } from "../table.ts";

function tableIn(block: Block): Table[] {
  if (block.kind === "table") return [block.table];
  return block.kind === "chart" ? [block.chart.table] : [];
}

/** A file's name is a plain word on every system. */
function plainName(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "table"
  );
}

/**
 * Under which name does each table of the report lie beside the pages, as CSV? Page and table in one
 * plain word, no two alike; a table without rows has no file.
 *
 * @example [...tableFiles(report).values()][0] // "decision-ranking.csv"
 */
export function tableFiles(report: Report): Map<Table, string> {
  const used = new Set<string>();
  const files = new Map<Table, string>();
  for (const { id, sections } of report.pages) {
    for (const table of sections.flatMap(({ blocks }) => blocks.flatMap(tableIn))) {
      if (table.rows.length === 0) continue;
      const base = plainName(`${id}-${table.id}`);
      let name = base;
      for (let count = 2; used.has(name); count += 1) name = `${base}-${count}`;
      used.add(name);
      files.set(table, `${name}.csv`);
    }
  }
  return files;
}
