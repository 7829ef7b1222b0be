import * as Plot from "@observablehq/plot";
import type { WaterfallChart } from "../core/report/chart-spec.ts";
import { axisLabel } from "./axis-label.ts";
import { type Drawing, isNarrow, pixelWidth, plotSvg } from "./canvas.ts";
import { axisNumber } from "./number-format.ts";
import { type RowLayout, rowLabels, rowLayout, rowScale } from "./row-layout.ts";

type Step = WaterfallChart["steps"][number];

const rowOf = (_step: Step, index: number): number => index;

const bars = (steps: Step[], layout: RowLayout, isTotal: boolean): Plot.Markish => {
  const half = (layout.rowHeight - layout.labelHeight) / 2;
  return Plot.barX(steps, {
    x1: "start",
    x2: "end",
    y: rowOf,
    filter: (step: Step) => step.isTotal === isTotal,
    insetTop: layout.labelHeight + half - 7,
    insetBottom: half - 7,
    className: isTotal ? "part-proven" : "range",
  });
};

/** From the end of one step to the start of the next, so that the eye follows how they add up. */
const bridges = (steps: Step[]): Plot.Markish =>
  Plot.ruleX(steps.slice(0, -1), {
    x: "end",
    y1: (_step: Step, index: number) => index,
    y2: (_step: Step, index: number) => index + 1,
    className: "bridge",
  });

/** How amounts add up to a total: each bar begins where the one above it ended; the total is full. */
export const waterfallChart = (chart: WaterfallChart, drawing: Drawing): string => {
  const { steps } = chart;
  const narrow = isNarrow(drawing);
  const format = axisNumber(drawing.language);
  const figureOf = (step: Step): string => format(step.end - step.start);
  const labelled = steps.map((step) => (narrow ? { ...step, mark: figureOf(step) } : step));
  const layout = rowLayout(labelled, drawing, 24);
  const figures = Math.max(0, ...steps.map((step) => pixelWidth(figureOf(step)))) + 18;
  const label = axisLabel(chart.axisLabel, drawing, layout.marginLeft);
  const marginBottom = 30 + label.height;
  const height = 8 + steps.length * layout.rowHeight + marginBottom;
  const ticks = narrow ? 4 : 6;
  const marks: Plot.Markish[] = [
    Plot.gridX({ ticks, className: "grid" }),
    Plot.axisX({ label: null, tickSize: 4, ticks, tickFormat: format, className: "axis" }),
    bridges(steps),
    bars(steps, layout, false),
    bars(steps, layout, true),
    ...rowLabels(layout),
  ];
  if (!narrow) {
    const beside = { frameAnchor: "right", textAnchor: "start", dx: 14 } as const;
    marks.push(Plot.text(steps, { y: rowOf, text: figureOf, ...beside, className: "value" }));
  }
  return plotSvg(
    {
      height,
      marginTop: 8,
      marginBottom,
      marginLeft: layout.marginLeft,
      marginRight: narrow ? 18 : figures,
      x: { zero: true, nice: true },
      y: rowScale(steps),
      marks,
    },
    label.shapes(height - label.height - 4),
    chart,
    drawing,
  );
};
