import type { Block } from "../core/report/report.ts";
import type { Table } from "../core/report/table.ts";
import { cssText } from "./css-text.ts";
import type { PageContext } from "./page-context.ts";

/** With more columns than these, a row becomes a small list where there is little room. */
const mostColumnsAbreast = 3;

/** Two columns of sentences or paths side by side are too much for a phone as well. */
const mostLettersAbreast = 56;

const lettersIn = ({ columns, rows }: Table): number =>
  columns.reduce((sum, _, index) => {
    const lengths = rows.map(({ cells }) =>
      Math.max(cells[index]?.text.length ?? 0, (cells[index]?.detail?.length ?? 0) / 2),
    );
    return sum + Math.max(0, ...lengths);
  }, 0);

/** Is each row of this table a small list where there is little room, each cell under its column's name? */
export const isStackedOnPhone = (table: Table): boolean =>
  table.columns.length > mostColumnsAbreast ||
  (table.columns.length === mostColumnsAbreast && lettersIn(table) > mostLettersAbreast);

const tablesIn = (block: Block): Table[] => {
  if (block.kind === "table") return [block.table];
  return block.kind === "chart" ? [block.chart.table] : [];
};

const labelsOf = (table: Table, { anchors }: PageContext): string[] => {
  if (!isStackedOnPhone(table)) return [];
  const room = `[id=${cssText(anchors.ofTable(table))}]`;
  return table.columns.flatMap(({ label }, index) =>
    index === 0 ? [] : [`${room} td:nth-child(${index + 1})::before{content:${cssText(label)}}`],
  );
};

/**
 * The names of columns before the cells of their tables, for rows that become lists on a phone: once
 * for each column, where an attribute on each cell would say it a hundred times.
 */
export const columnLabels = (contexts: readonly PageContext[]): string => {
  const rules = contexts.flatMap((context) =>
    context.page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap(tablesIn)
      .flatMap((table) => labelsOf(table, context)),
  );
  return rules.length === 0 ? "" : `@media screen{@container (width < 600px){${rules.join("")}}}`;
};
