import * as Plot from "@observablehq/plot";
import type { IntervalsChart } from "../core/report/chart-spec.ts";
import { axisLabel } from "./axis-label.ts";
import { type Drawing, fontSize, isNarrow, lineHeight, pixelWidth, plotSvg } from "./canvas.ts";
import { axisNumber } from "./number-format.ts";
import { type RowLayout, rowLabels, rowLayout, rowOffset, rowScale } from "./row-layout.ts";
import { wrapLabel } from "./wrap-label.ts";

type IntervalRow = IntervalsChart["rows"][number];

/** A logarithmic axis needs something above zero; what lies beyond is drawn at the edge. */
const widestRatio = 20;

/** Room for the words of a verdict, in em. */
const verdictEm = 7;
const ratioTicks = [0.05, 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 5, 10, 20];

type Axis = { noChange: number; domain: [number, number]; ticks: number[] | undefined };

const ratioAxis = (values: number[]): Axis => {
  const low = Math.max(1 / widestRatio, Math.min(0.8, ...values) / 1.08);
  const high = Math.min(widestRatio, Math.max(1.25, ...values) * 1.08);
  return {
    noChange: 1,
    domain: [low, high],
    ticks: ratioTicks.filter((tick) => tick >= low && tick <= high),
  };
};

const differenceAxis = (values: number[]): Axis => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = (high - low || 1) * 0.08;
  return { noChange: 0, domain: [low - room, high + room], ticks: undefined };
};

const axisOf = (chart: IntervalsChart): Axis => {
  const values = chart.rows.flatMap((row) => [
    row.low,
    row.high,
    row.estimate,
    ...(row.margin === undefined ? [] : [row.margin]),
    ...(row.target === undefined ? [] : [row.target]),
    ...(row.median === undefined ? [] : [row.median]),
  ]);
  return chart.scale === "ratio" ? ratioAxis(values) : differenceAxis(values);
};

const verdictColumn = (rows: IntervalRow[], layout: RowLayout): Plot.Markish =>
  Plot.text(rows, {
    y: (_row: IntervalRow, index: number) => index,
    text: (row: IntervalRow) => wrapLabel(row.verdict, verdictEm, 2).join("\n"),
    frameAnchor: "right",
    textAnchor: "start",
    lineHeight: lineHeight / fontSize,
    dx: 14,
    dy: rowOffset(layout),
    className: "verdict",
  });

const intervalMarks = (rows: IntervalRow[], axis: Axis, layout: RowLayout): Plot.Markish[] => {
  const inside = (value: number) => Math.min(axis.domain[1], Math.max(axis.domain[0], value));
  const y = (_row: IntervalRow, index: number) => index;
  const dy = rowOffset(layout);
  const withMargin = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.margin !== undefined);
  const tall = (half: number) => ({
    insetTop: layout.labelHeight + (layout.rowHeight - layout.labelHeight) / 2 - half,
    insetBottom: (layout.rowHeight - layout.labelHeight) / 2 - half,
  });
  return [
    Plot.tickX(withMargin, {
      x: ({ row }) => inside(row.margin ?? axis.noChange),
      y: ({ index }) => index,
      ...tall(11),
      className: "margin-tick",
    }),
    Plot.ruleY(rows, {
      x1: (row: IntervalRow) => inside(row.low),
      x2: (row: IntervalRow) => inside(row.high),
      y,
      dy,
      className: "interval",
    }),
    Plot.tickX(rows, {
      x: (row: IntervalRow) => inside(row.low),
      y,
      ...tall(5),
      className: "interval",
    }),
    Plot.tickX(rows, {
      x: (row: IntervalRow) => inside(row.high),
      y,
      ...tall(5),
      className: "interval",
    }),
    Plot.dot(rows, {
      x: (row: IntervalRow) => inside(row.estimate),
      y,
      dy,
      r: 5,
      className: "estimate",
    }),
  ];
};

type UnderMark = { symbol: "triangle" | "square"; className: string };

/** Close under the interval, each in a shape of its own, so that nothing is told by colour alone. */
const underMark = (
  values: (number | undefined)[],
  axis: Axis,
  layout: RowLayout,
  { symbol, className }: UnderMark,
): Plot.Markish =>
  Plot.dot(
    values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }])),
    {
      x: ({ value }) => Math.min(axis.domain[1], Math.max(axis.domain[0], value)),
      y: ({ index }) => index,
      dy: rowOffset(layout) + 10,
      r: 3.5,
      symbol,
      className,
    },
  );

/** The declared target, and the median where the target is one for the median. */
const targetMarks = (rows: IntervalRow[], axis: Axis, layout: RowLayout): Plot.Markish[] => [
  underMark(
    rows.map(({ median }) => median),
    axis,
    layout,
    { symbol: "square", className: "median-mark" },
  ),
  underMark(
    rows.map(({ target }) => target),
    axis,
    layout,
    { symbol: "triangle", className: "target-mark" },
  ),
];

/** The line of no change, left out where a label stands. */
const noChangeMark = (rows: IntervalRow[], axis: Axis, layout: RowLayout): Plot.Markish =>
  Plot.tickX(rows, {
    x: () => axis.noChange,
    y: (_row: IntervalRow, index: number) => index,
    insetTop: layout.labelHeight,
    className: "no-change",
  });

const axisMark = (axis: Axis, drawing: Drawing): Plot.Markish =>
  Plot.axisX({
    label: null,
    tickSize: 4,
    ticks: axis.ticks ?? (isNarrow(drawing) ? 4 : 6),
    tickFormat: axisNumber(drawing.language),
    className: "axis",
  });

/** One line per KPI: estimate and interval against the line of no change; a tick marks the margin, a triangle the target. */
export const intervalsChart = (chart: IntervalsChart, drawing: Drawing): string => {
  const { rows } = chart;
  const axis = axisOf(chart);
  const layout = rowLayout(rows, drawing, 32);
  const verdicts = rows.flatMap((row) => wrapLabel(row.verdict, verdictEm, 2));
  const label = axisLabel(chart.axisLabel, drawing, layout.marginLeft);
  const marginBottom = 30 + label.height;
  const height = 10 + rows.length * layout.rowHeight + marginBottom;
  return plotSvg(
    {
      height,
      marginTop: 10,
      marginBottom,
      marginLeft: layout.marginLeft,
      marginRight: Math.max(40, ...verdicts.map(pixelWidth)) + 18,
      x: { type: chart.scale === "ratio" ? "log" : "linear", domain: axis.domain },
      y: rowScale(rows),
      marks: [
        noChangeMark(rows, axis, layout),
        axisMark(axis, drawing),
        ...targetMarks(rows, axis, layout),
        ...intervalMarks(rows, axis, layout),
        ...rowLabels(layout),
        verdictColumn(rows, layout),
      ],
    },
    label.shapes(height - label.height - 4),
    chart,
    drawing,
  );
};
