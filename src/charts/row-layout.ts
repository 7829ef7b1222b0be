import * as Plot from "@observablehq/plot";
import { type Drawing, fontSize, isNarrow, lineHeight, pixelWidth } from "./canvas.ts";
import { wrapLabel } from "./wrap-label.ts";

/** A row of a chart as it is labelled: its name, and a shorter second line such as a gate mark. */
export type LabelledRow = { label: string; mark?: string };

/** Where the labels of the rows stand, and how much room each row has. */
export type RowLayout = {
  /** Label of each row, broken into lines. */
  lines: string[];
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

const labelLines = (row: LabelledRow, maximum: number): string[] => [
  ...wrapLabel(row.label, maximum, 3),
  ...(row.mark ? wrapLabel(row.mark, maximum, 2) : []),
];

/**
 * Gives every row the room of the longest label, wrapped: on the left of the drawing where it is
 * wide, above the row on a phone.
 */
export const rowLayout = (rows: LabelledRow[], drawing: Drawing, thickness = 26): RowLayout => {
  const wrapped = rows.map((row) => labelLines(row, labelEm(drawing)));
  const lineCount = Math.max(1, ...wrapped.map((lines) => lines.length));
  const widest = Math.max(0, ...wrapped.flat().map(pixelWidth));
  const isAbove = isNarrow(drawing);
  const labelHeight = isAbove ? lineCount * lineHeight + 4 : 0;
  return {
    lines: wrapped.map((lines) => lines.join("\n")),
    rowHeight: isAbove
      ? labelHeight + thickness + 4
      : Math.max(thickness + 12, lineCount * lineHeight + 10),
    marginLeft: isAbove ? 6 : widest + 16,
    labelHeight,
    isAbove,
  };
};

/** Half the room of the label: how far below the middle of its row a thing is drawn. */
export const rowOffset = (layout: RowLayout): number => layout.labelHeight / 2;

/** The labels themselves. Rows are told apart by position, so two of one name stay two. */
export const rowLabels = (layout: RowLayout): Plot.Text =>
  Plot.text(layout.lines, {
    y: (_line: string, index: number) => index,
    text: (line: string) => line,
    frameAnchor: "left",
    textAnchor: layout.isAbove ? "start" : "end",
    lineAnchor: layout.isAbove ? "top" : "middle",
    lineHeight: lineHeight / fontSize,
    dx: layout.isAbove ? 0 : -12,
    dy: layout.isAbove ? -layout.rowHeight / 2 + 3 : 0,
    className: "row-label",
  });

/** The band of each row; nothing else may decide where a row stands. */
export const rowScale = (rows: { length: number }): Plot.ScaleOptions => ({
  type: "band",
  domain: Array.from({ length: rows.length }, (_, index) => index),
  padding: 0,
  axis: null,
});
