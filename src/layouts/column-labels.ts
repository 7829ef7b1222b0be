import type { Block } from "../core/report/report.ts";
import type { Table } from "../core/report/table.ts";
import { cssText } from "./css-text.ts";
import type { PageContext } from "./page-context.ts";

/** With more columns than these, a row becomes a small list where there is little room. */
export const mostColumnsAbreast = 3;

const tablesIn = (block: Block): Table[] => {
  if (block.kind === "table") return [block.table];
  return block.kind === "chart" ? [block.chart.table] : [];
};

const labelsOf = (table: Table, { anchors }: PageContext): string[] => {
  if (table.columns.length <= mostColumnsAbreast) return [];
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
