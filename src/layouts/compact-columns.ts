import type { Cell, Table } from "../core/report/table.ts";

/** Room of a text, in half ems: a Chinese character takes two. */
const room = (text: string | undefined): number =>
  [...(text ?? "")].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);

const roomOf = ({ text, detail, mark, bar }: Cell): number =>
  bar ? Number.POSITIVE_INFINITY : Math.max(room(text) + room(mark), room(detail) * 0.9);

/** The widest cell that still is a name or a day, and what all such columns may take together. */
const mostOfOne = 24;
const mostOfAll = 72;

/**
 * Which columns of a table hold but names, days and marks, beside one that holds sentences? Counted from
 * one; none where they would leave the sentences no room. Their cells keep to one line.
 */
export const compactColumns = ({ columns, rows }: Table): number[] => {
  const widths = columns.map((_, index) =>
    Math.max(0, ...rows.map(({ cells }) => roomOf(cells[index] ?? { text: "" }))),
  );
  if (!widths.some((width) => width > 60)) return [];
  const short = widths.flatMap((width, index) => (width <= mostOfOne && index < 6 ? [index] : []));
  const sum = short.reduce((all, index) => all + (widths[index] ?? 0), 0);
  return sum > mostOfAll ? [] : short.map((index) => index + 1);
};
