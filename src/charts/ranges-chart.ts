import * as Plot from "@observablehq/plot";
import type { RangesChart } from "../core/report/chart-spec.ts";
import { axisLabel } from "./axis-label.ts";
import { type Drawing, isNarrow, pixelWidth, plotSvg } from "./canvas.ts";
import { axisNumber } from "./number-format.ts";
import { type RowLayout, rowLabels, rowLayout, rowOffset, rowScale } from "./row-layout.ts";

type RangeRow = RangesChart["rows"][number];

const rowOf = (_row: RangeRow, index: number): number => index;

const rangeText =
  (drawing: Drawing) =>
  (row: RangeRow): string => {
    const format = axisNumber(drawing.language);
    return `${format(row.likely)} (${format(row.low)} – ${format(row.high)})`;
  };

const rangeMarks = (rows: RangeRow[], layout: RowLayout): Plot.Markish[] => {
  const half = (layout.rowHeight - layout.labelHeight) / 2;
  return [
    Plot.barX(rows, {
      x1: "low",
      x2: "high",
      y: rowOf,
      insetTop: layout.labelHeight + half - 5,
      insetBottom: half - 5,
      className: "range",
    }),
    Plot.dot(rows, {
      x: "likely",
      y: rowOf,
      dy: rowOffset(layout),
      symbol: "diamond",
      r: 6.5,
      className: "likely",
    }),
  ];
};

/** The figures beside the row; on a phone they stand below its label. */
const rangeFigures = (rows: RangeRow[], drawing: Drawing): Plot.Markish =>
  Plot.text(rows, {
    y: rowOf,
    text: rangeText(drawing),
    frameAnchor: "right",
    textAnchor: "start",
    dx: 14,
    className: "value",
  });

/** Low, likely and high of one thing per row: a bar from low to high with a diamond at the likely. */
export const rangesChart = (chart: RangesChart, drawing: Drawing): string => {
  const { rows } = chart;
  const narrow = isNarrow(drawing);
  const figuresOf = rangeText(drawing);
  const labelled = rows.map((row) => (narrow ? { ...row, mark: figuresOf(row) } : row));
  const layout = rowLayout(labelled, drawing, 26);
  const figures = Math.max(0, ...rows.map((row) => pixelWidth(figuresOf(row)))) + 18;
  const label = axisLabel(chart.axisLabel, drawing, layout.marginLeft);
  const marginBottom = 30 + label.height;
  const height = 8 + rows.length * layout.rowHeight + marginBottom;
  const ticks = narrow ? 4 : 6;
  return plotSvg(
    {
      height,
      marginTop: 8,
      marginBottom,
      marginLeft: layout.marginLeft,
      marginRight: narrow ? 18 : figures,
      x: { zero: true, nice: true },
      y: rowScale(rows),
      marks: [
        Plot.gridX({ ticks, className: "grid" }),
        Plot.axisX({
          label: null,
          tickSize: 4,
          ticks,
          tickFormat: axisNumber(drawing.language),
          className: "axis",
        }),
        ...rangeMarks(rows, layout),
        ...rowLabels(layout),
        ...(narrow ? [] : [rangeFigures(rows, drawing)]),
      ],
    },
    label.shapes(height - label.height - 4),
    chart,
    drawing,
  );
};
