import type { Block, Page, Report } from "../../src/core/report/report.ts";
import type { Cell, Table } from "../../src/core/report/table.ts";
import type { Trace } from "../../src/core/report/trace.ts";

const digits = (...words: (string | undefined)[]) => /\d/.test(words.join(" "));

const speaks = (cell: Cell, table: Table, index: number) =>
  index > 0 &&
  (typeof cell.value === "number" ||
    (table.columns[index]?.align === "right" && digits(cell.text)));

function bareRows(table: Table): string[] {
  if (table.trace) return [];
  return table.rows
    .filter(({ cells }) => cells.some((cell, index) => speaks(cell, table, index)))
    .filter(({ cells }) => !cells.some(({ trace }) => trace))
    .map(({ id }) => `${table.id} ${id}`);
}

function bareIn(block: Block): string[] {
  switch (block.kind) {
    case "text":
      return !block.trace && digits(block.text) ? [block.text] : [];
    case "callout":
      return !block.trace && digits(block.text) ? [block.title] : [];
    case "figures":
      return block.figures.filter(({ trace }) => !trace).map(({ label }) => label);
    case "list":
      return block.items
        .filter(({ text, detail, trace, link }) => !trace && !link && digits(text, detail))
        .map(({ text }) => text);
    case "terms":
      return block.entries
        .filter(({ text, cell, trace }) => !trace && !cell?.trace && digits(text, cell?.text))
        .map(({ term }) => term);
    case "table":
      return bareRows(block.table);
    case "chart":
      return bareRows(block.chart.table);
    default:
      return [];
  }
}

/** Pages and sections of nothing but definitions: their numbers are the rule itself. */
const definitions = ["glossary", "evidence method"];

/** Numbers of a page that lead to nowhere, each by page, section and name. */
function untracedOn({ id: page, sections }: Page): string[] {
  return sections
    .filter(({ id }) => !definitions.includes(page) && !definitions.includes(`${page} ${id}`))
    .flatMap(({ id, blocks }) => blocks.flatMap(bareIn).map((name) => `${page} ${id}: ${name}`));
}

/** Numbers of a report that lead to nowhere, reckoned apart from what puts the sources there. */
export const untracedNumbers = (report: Report): string[] => report.pages.flatMap(untracedOn);

/** Every source that is named anywhere in a report. */
export function tracesOf(value: unknown): Trace[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "trace" in value && value.trace !== undefined ? [value.trace as Trace] : [];
  return [...own, ...Object.values(value).flatMap(tracesOf)];
}
