import * as Plot from "@observablehq/plot";
import { type Drawing, fontSize, isNarrow, lineHeight, pixelWidth } from "./canvas.ts";
import { wrapLabel } from "./wrap-label.ts";

/** A row of a chart as it is labelled: its name, and a shorter second line such as a gate mark. */
export type LabelledRow = { label: string; mark?: string };

/** Where the labels of the rows stand, and how much room each row has. */
export type RowLayout = {
  /** Label and mark of each row, broken into lines. */
  rows: { label: string[]; mark: string[] }[];
  rowHeight: number;
  marginLeft: number;
  /** Room above what is drawn in a row, in px: 0 where labels stand on the left. */
  labelHeight: number;
  isAbove: boolean;
};

const labelEm = (drawing: Drawing): number =>
  isNarrow(drawing)
    ? (drawing.width - 12) / fontSize
    : Math.min(15, (drawing.width * 0.3) / fontSize);

const wrapped = (row: LabelledRow, maximum: number): RowLayout["rows"][number] => ({
  label: wrapLabel(row.label, maximum, 3),
  mark: row.mark ? wrapLabel(row.mark, maximum, 2) : [],
});

/**
 * Gives every row the room of the longest label, wrapped: on the left of the drawing where it is
 * wide, above the row on a phone.
 */
export const rowLayout = (labelled: LabelledRow[], drawing: Drawing, thickness = 26): RowLayout => {
  const rows = labelled.map((row) => wrapped(row, labelEm(drawing)));
  const lineCount = Math.max(1, ...rows.map(({ label, mark }) => label.length + mark.length));
  const lines = rows.flatMap(({ label, mark }) => [...label, ...mark]);
  const isAbove = isNarrow(drawing);
  const labelHeight = isAbove ? lineCount * lineHeight + 4 : 0;
  return {
    rows,
    rowHeight: isAbove
      ? labelHeight + thickness + 4
      : Math.max(thickness + 12, lineCount * lineHeight + 10),
    marginLeft: isAbove ? 6 : Math.max(0, ...lines.map(pixelWidth)) + 16,
    labelHeight,
    isAbove,
  };
};

/** Half the room of the label: how far below the middle of its row a thing is drawn. */
export const rowOffset = (layout: RowLayout): number => layout.labelHeight / 2;

type Placed = { index: number; lines: string[]; middle: number };

/** Lines under each other around the middle of a row, or below its upper edge on a phone. */
const lineMarks = (placed: Placed[], layout: RowLayout, className: string): Plot.Markish[] =>
  placed.flatMap(({ index, lines, middle }) =>
    lines.map((line, at) =>
      Plot.text([line], {
        y: () => index,
        text: () => line,
        frameAnchor: "left",
        textAnchor: layout.isAbove ? "start" : "end",
        lineAnchor: "middle",
        dx: layout.isAbove ? 0 : -12,
        dy: middle + at * lineHeight,
        className,
      }),
    ),
  );

/** The labels themselves. Rows are told apart by position, so two of one name stay two. */
export const rowLabels = (layout: RowLayout): Plot.Markish[] => {
  const firstLine = (row: RowLayout["rows"][number]): number =>
    layout.isAbove
      ? -layout.rowHeight / 2 + lineHeight / 2 + 3
      : (-(row.label.length + row.mark.length - 1) * lineHeight) / 2;
  const labels = layout.rows.map((row, index) => ({
    index,
    lines: row.label,
    middle: firstLine(row),
  }));
  const marks = layout.rows.map((row, index) => ({
    index,
    lines: row.mark,
    middle: firstLine(row) + row.label.length * lineHeight,
  }));
  return [...lineMarks(labels, layout, "row-label"), ...lineMarks(marks, layout, "row-mark")];
};

/** The band of each row; nothing else may decide where a row stands. */
export const rowScale = (rows: { length: number }): Plot.ScaleOptions => ({
  type: "band",
  domain: Array.from({ length: rows.length }, (_, index) => index),
  padding: 0,
  axis: null,
});
