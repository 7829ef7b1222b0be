import * as Plot from "@observablehq/plot";
import type { ScatterChart } from "../core/report/chart-spec.ts";
import { axisLabel } from "./axis-label.ts";
import { type Drawing, fontSize, isNarrow, lineHeight, plotSvg, shape } from "./canvas.ts";
import { axisNumber } from "./number-format.ts";
import { wrapLabel } from "./wrap-label.ts";

type Point = ScatterChart["points"][number];

const plotHeight = 260;
const fullScore = 100;

const numberOf = (_point: Point, index: number): string => String(index + 1);

/** A line from P10 to P90 with a numbered disc at P50; names stand in the key below. */
const pointMarks = (points: Point[]): Plot.Markish[] => [
  Plot.link(points, {
    x1: "xLow",
    x2: "xHigh",
    y1: "y",
    y2: "y",
    className: "interval",
  }),
  Plot.dot(points, { x: "x", y: "y", r: 11, className: "disc" }),
  Plot.text(points, { x: "x", y: "y", text: numberOf, dy: 0.5, className: "disc-number" }),
];

/** Which number is which vendor, wrapped into the width of the drawing. */
const keyOf = (points: Point[], top: number, drawing: Drawing) => {
  let y = top;
  const shapes = points.flatMap(({ label, mark }, index) => {
    const text = mark === undefined ? label : `${label} · ${mark}`;
    const lines = wrapLabel(text, (drawing.width - 34) / fontSize, 2);
    const drawn = [
      shape(
        "text",
        { class: "key-number", x: 22, y: y + 13, "text-anchor": "end" },
        String(index + 1),
      ),
      ...lines.map((line, at) =>
        shape("text", { class: "key-label", x: 31, y: y + 13 + at * lineHeight }, line),
      ),
    ];
    y += lines.length * lineHeight + 5;
    return drawn;
  });
  return { shapes, bottom: y };
};

/** One point per thing between two measures: to the right the first with its range, up the second. */
export const scatterChart = (chart: ScatterChart, drawing: Drawing): string => {
  const marginLeft = 40;
  const ticks = isNarrow(drawing) ? 4 : 6;
  const label = axisLabel(`→ ${chart.axes.x}　↑ ${chart.axes.y}`, drawing, marginLeft);
  const labelTop = plotHeight + 30;
  const key = keyOf(chart.points, labelTop + label.height + 10, drawing);
  const height = key.bottom + 4;
  return plotSvg(
    {
      height,
      marginTop: 14,
      marginBottom: height - plotHeight,
      marginLeft,
      marginRight: 20,
      x: { zero: true, nice: true },
      y: { domain: [0, fullScore] },
      marks: [
        Plot.gridX({ ticks, className: "grid" }),
        Plot.gridY({ ticks: 5, className: "grid" }),
        Plot.axisX({
          label: null,
          tickSize: 4,
          ticks,
          tickFormat: axisNumber(drawing.language),
          className: "axis",
        }),
        Plot.axisY({ label: null, tickSize: 4, ticks: 5, className: "axis" }),
        ...pointMarks(chart.points),
      ],
    },
    [...label.shapes(labelTop), ...key.shapes],
    chart,
    drawing,
  );
};
