import * as Plot from "@observablehq/plot";
import type { EmotionChart } from "../core/report/chart-spec.ts";
import { axisLabel } from "./axis-label.ts";
import { type Drawing, fontSize, isNarrow, lineHeight, plotSvg, shape } from "./canvas.ts";
import { legend } from "./legend.ts";
import { axisNumber } from "./number-format.ts";
import { wrapLabel } from "./wrap-label.ts";

type Series = EmotionChart["series"][number];
type Placed = Series["points"][number] & { at: number };

const signs = ["circle", "diamond", "square", "triangle"] as const;
const lowest = 1;
const highest = 10;
const marginLeft = 30;
const marginRight = 14;
const marginBottom = 64;

/** Stages as bands: where each begins and ends among the touchpoints. */
const bandsOf = (points: EmotionChart["points"]) => {
  const bands: { stage: string; from: number; to: number }[] = [];
  for (const [at, { stage }] of points.entries()) {
    const last = bands.at(-1);
    if (last?.stage === stage) last.to = at;
    else bands.push({ stage, from: at, to: at });
  }
  return bands;
};

const lineOf = ({ points }: Series, index: number, count: number): Plot.Markish[] => {
  const className = `series-${(index % signs.length) + 1}`;
  const shift = (index - (count - 1) / 2) * 0.12;
  const placed: Placed[] = points.map((point, at) => ({ ...point, at: at + 1 + shift }));
  const known = placed.filter(({ value }) => value !== null);
  const dots = (own: Placed[], extra: string) =>
    Plot.dot(own, {
      x: "at",
      y: "value",
      r: 4,
      symbol: signs[index % signs.length] ?? "circle",
      className: `point ${className}${extra}`,
    });
  return [
    Plot.ruleX(
      known.filter(({ low, high }) => low !== null && high !== null),
      {
        x: "at",
        y1: (one: Placed) => Math.max(lowest, one.low ?? lowest),
        y2: (one: Placed) => Math.min(highest, one.high ?? highest),
        className: "reach",
      },
    ),
    Plot.line(placed, {
      x: "at",
      y: ({ value }: Placed) => value ?? Number.NaN,
      className: `line ${className}`,
    }),
    dots(
      known.filter(({ isHollow }) => isHollow),
      "",
    ),
    dots(
      known.filter(({ isHollow }) => !isHollow),
      " known",
    ),
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
    shape("path", { class: `point known ${className}`, d: points[index % signs.length] ?? "" }),
  ];
};

/** Numbers of the touchpoints with their mark; their names stand in the table. */
const numbered = (points: EmotionChart["points"]) => (at: number) =>
  `${at}${points[at - 1]?.mark ?? ""}`;

type Band = ReturnType<typeof bandsOf>[number];

const bandMarks = (bands: Band[]): Plot.Markish =>
  Plot.rect(
    bands.filter((_, index) => index % 2 === 1),
    {
      x1: (band: Band) => band.from + 0.5,
      x2: (band: Band) => band.to + 1.5,
      y1: lowest,
      y2: highest,
      className: "band",
    },
  );

const axes = ({ points, neutral }: EmotionChart, drawing: Drawing): Plot.Markish[] => [
  Plot.gridY([1, 4, 7, 10], { className: "grid" }),
  Plot.ruleY([neutral], { className: "neutral", strokeDasharray: "2 3" }),
  Plot.axisY([1, 4, neutral, 7, 10], {
    label: null,
    tickSize: 0,
    tickFormat: axisNumber(drawing.language),
    className: "axis",
  }),
  Plot.axisX(
    points.map((_, at) => at + 1),
    { label: null, tickSize: 4, tickPadding: 6, tickFormat: numbered(points), className: "axis" },
  ),
];

/** Names of the stages below their bands, in two lines where they are long. */
const stageNames = (bands: Band[], step: number, height: number) =>
  bands.flatMap(({ stage, from, to }) => {
    const room = Math.max(2, ((to - from + 1) * step - 6) / fontSize);
    return wrapLabel(stage, room, 2).map((line, index) =>
      shape(
        "text",
        {
          class: "axis-label",
          x: marginLeft + ((from + to + 1) / 2) * step,
          y: height - 24 + index * lineHeight,
          "text-anchor": "middle",
        },
        line,
      ),
    );
  });

const keyOf = (series: Series[], drawing: Drawing) =>
  legend(
    series.map((one, index) => ({
      label: wrapLabel(one.label, (drawing.width - 60) / fontSize, 1).join(""),
      sign: lineSign(index),
    })),
    drawing,
    6,
  );

/** The emotion curve: touchpoints in the order of the journey, stages as bands, a neutral line. */
export const emotionChart = (chart: EmotionChart, drawing: Drawing): string => {
  const { points, series } = chart;
  const key = keyOf(series, drawing);
  const label = axisLabel(chart.axisLabel, drawing, 6);
  const marginTop = key.height + label.height + 12;
  const height = marginTop + (isNarrow(drawing) ? 200 : 250) + marginBottom;
  const bands = bandsOf(points);
  const step = (drawing.width - marginLeft - marginRight) / Math.max(1, points.length);
  const margins = { marginTop, marginBottom, marginLeft, marginRight };
  return plotSvg(
    {
      height,
      ...margins,
      x: { domain: [0.5, points.length + 0.5] },
      y: { domain: [lowest, highest] },
      marks: [
        bandMarks(bands),
        ...axes(chart, drawing),
        ...series.flatMap((one, index) => lineOf(one, index, series.length)),
      ],
    },
    [...key.shapes, ...label.shapes(key.height), ...stageNames(bands, step, height)],
    chart,
    drawing,
  );
};
