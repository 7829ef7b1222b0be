import type { Block, Page } from "./report.ts";
import type { Cell, Table } from "./table.ts";
import type { Trace } from "./trace.ts";

/** One source at the foot of a page, with its number there. */
export type Note = { number: number; trace: Trace };

/** The sources of a page, numbered in the order in which the page first names them. */
export type PageNotes = { list: Note[]; numberOf: (trace: Trace) => number };

const inCell = (cell: Cell | undefined): Trace[] => (cell?.trace ? [cell.trace] : []);

const inTable = (table: Table): Trace[] => [
  ...table.rows.flatMap((row) => row.cells.flatMap((cell) => inCell(cell))),
  ...(table.trace ? [table.trace] : []),
];

const inBlock = (block: Block): Trace[] => {
  switch (block.kind) {
    case "text":
    case "callout":
      return block.trace ? [block.trace] : [];
    case "figures":
      return block.figures.flatMap((figure) => figure.trace ?? []);
    case "list":
      return block.items.flatMap((item) => item.trace ?? []);
    case "terms":
      return block.entries.flatMap(({ cell, trace }) => [
        ...(trace ? [trace] : []),
        ...inCell(cell),
      ]);
    case "table":
      return inTable(block.table);
    case "chart":
      return inTable(block.chart.table);
    default:
      return [];
  }
};

const keyOf = ({ file, line, rows, rule }: Trace): string =>
  JSON.stringify([file, line ?? null, rows ?? null, rule ?? null]);

/**
 * Where did everything on this page come from? What came from one place has one number, in the
 * order in which the page first names it.
 *
 * @example pageNotes(page).list[0]?.number // 1
 */
export function pageNotes(page: Page): PageNotes {
  const byKey = new Map<string, Note>();
  for (const trace of page.sections.flatMap(({ blocks }) => blocks).flatMap(inBlock)) {
    const key = keyOf(trace);
    if (!byKey.has(key)) byKey.set(key, { number: byKey.size + 1, trace });
  }
  return {
    list: [...byKey.values()],
    numberOf: (trace) => byKey.get(keyOf(trace))?.number ?? 0,
  };
}
