import * as Plot from "@observablehq/plot";
import type { WeeklyChart } from "../core/report/chart-spec.ts";
import { axisLabel } from "./axis-label.ts";
import { type Drawing, fontSize, isNarrow, pixelWidth, plotSvg, shape } from "./canvas.ts";
import { legend } from "./legend.ts";
import { axisNumber } from "./number-format.ts";
import { wrapLabel } from "./wrap-label.ts";

type Point = { week: string; value: number | null };
type Series = WeeklyChart["series"][number];

const marginRight = 26;

/** Lines differ by dash and by the sign of their points, not by colour alone. */
const signs = ["circle", "diamond", "square", "triangle"] as const;

const allWeeks = (series: Series[]): string[] => [
  ...new Set(series.flatMap((one) => one.points.map((point) => point.week))),
];

/** Every n-th week is named, so that names never touch. */
const namedWeeks = (weeks: string[], room: number): string[] => {
  const needed = Math.max(1, ...weeks.map((week) => pixelWidth(week) + 10));
  const step = Math.max(1, Math.ceil((weeks.length * needed) / room));
  return weeks.filter((_, index) => index % step === 0);
};

const lineOf = (series: Series, index: number): Plot.Markish[] => {
  const className = `series-${(index % signs.length) + 1}`;
  const known = series.points.filter((point) => point.value !== null);
  return [
    Plot.line(series.points, {
      x: "week",
      y: (point: Point) => point.value ?? Number.NaN,
      className: `line ${className}`,
    }),
    Plot.dot(known, {
      x: "week",
      y: "value",
      r: 4,
      symbol: signs[index % signs.length] ?? "circle",
      className: `point ${className}`,
    }),
  ];
};

const lineSign = (index: number) => (x: number, y: number) => {
  const className = `series-${(index % signs.length) + 1}`;
  const points = [
    `M${x + 14},${y}a5,5,0,1,1,-10,0a5,5,0,1,1,10,0Z`,
    `M${x + 9},${y - 6}l6,6l-6,6l-6,-6Z`,
    `M${x + 4.5},${y - 4.5}h9v9h-9Z`,
    `M${x + 9},${y - 6}l6,10h-12Z`,
  ];
  return [
    shape("path", { class: `line ${className}`, d: `M${x},${y}h18` }),
    shape("path", { class: `point ${className}`, d: points[index % signs.length] ?? "" }),
  ];
};

const keyOf = (series: Series[], drawing: Drawing) =>
  legend(
    series.map((one, index) => ({
      label: wrapLabel(one.label, (drawing.width - 60) / fontSize, 1).join(""),
      sign: lineSign(index),
    })),
    drawing,
    6,
  );

/** One line per period over its weeks; a week without a value is a gap, never a zero. */
export const weeklyChart = (chart: WeeklyChart, drawing: Drawing): string => {
  const weeks = allWeeks(chart.series);
  const values = chart.series.flatMap((one) => one.points.flatMap(({ value }) => value ?? []));
  const format = axisNumber(drawing.language);
  const key = keyOf(chart.series, drawing);
  const label = axisLabel(chart.axisLabel, drawing, 6);
  const marginTop = key.height + label.height + 12;
  const marginLeft = Math.max(24, ...values.map((value) => pixelWidth(format(value)))) + 12;
  const named = namedWeeks(weeks, drawing.width - marginLeft - marginRight);
  return plotSvg(
    {
      height: marginTop + (isNarrow(drawing) ? 180 : 220) + 36,
      marginTop,
      marginBottom: 36,
      marginLeft,
      marginRight,
      x: { type: "point", domain: weeks, padding: 0.4 },
      y: { zero: true, nice: true, ...(values.length === 0 ? { domain: [0, 1] } : {}) },
      marks: [
        Plot.gridY({ ticks: 4, className: "grid" }),
        Plot.axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: format, className: "axis" }),
        Plot.axisX({ label: null, tickSize: 4, tickPadding: 9, ticks: named, className: "axis" }),
        ...chart.series.flatMap(lineOf),
      ],
    },
    [...key.shapes, ...label.shapes(key.height)],
    chart,
    drawing,
  );
};
