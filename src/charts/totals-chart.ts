import * as Plot from "@observablehq/plot";
import type { TotalsChart } from "../core/report/chart-spec.ts";
import { formatPoints } from "../core/text/formats.ts";
import { type Drawing, isNarrow, plotSvg } from "./canvas.ts";
import { boxSign, legend } from "./legend.ts";
import { type RowLayout, rowLabels, rowLayout, rowScale } from "./row-layout.ts";

type TotalsRow = TotalsChart["rows"][number];
type Part = {
  className: string;
  fill?: string;
  from: (row: TotalsRow) => number;
  to: (row: TotalsRow) => number;
};

/** Room of one column of figures, in px. */
const columnOf = (drawing: Drawing): number => (isNarrow(drawing) ? 39 : 46);

const parts = (drawing: Drawing): Part[] => [
  { className: "part-proven", from: () => 0, to: (row) => row.proven },
  {
    className: "part-claimed",
    fill: `url(#${drawing.idPrefix}-hatch)`,
    from: (row) => row.proven,
    to: (row) => row.claimed,
  },
  { className: "part-unanswered", from: (row) => row.claimed, to: (row) => row.possible },
];

const barPart = (rows: TotalsRow[], layout: RowLayout, part: Part): Plot.Markish => {
  const thickness = 22;
  const insetTop = layout.labelHeight + (layout.rowHeight - layout.labelHeight - thickness) / 2;
  return Plot.barX(rows, {
    x1: part.from,
    x2: part.to,
    y: (_row: TotalsRow, index: number) => index,
    insetTop,
    insetBottom: layout.rowHeight - insetTop - thickness,
    className: part.className,
    ...(part.fill ? { fill: part.fill } : {}),
  });
};

/** The three totals in figures, right of the bars. */
const numbers = (rows: TotalsRow[], layout: RowLayout, drawing: Drawing): Plot.Markish[] => {
  const column = (value: (row: TotalsRow) => number, place: number, className: string) =>
    Plot.text(rows, {
      y: (_row: TotalsRow, index: number) => index,
      text: (row: TotalsRow) => formatPoints(value(row), drawing.language),
      frameAnchor: "right",
      textAnchor: "end",
      dx: place * columnOf(drawing) + 2,
      dy: layout.labelHeight / 2,
      className,
    });
  const proven = column((row) => row.proven, 1, "value strong");
  return [
    proven,
    column((row) => row.claimed, 2, "value"),
    column((row) => row.possible, 3, "value quiet"),
  ];
};

/** The sign of each part above its column of figures. */
const columnSigns = (drawing: Drawing, top: number) =>
  parts(drawing).flatMap((part, index) =>
    boxSign(part.className, part.fill)(
      drawing.width - (2 - index) * columnOf(drawing) - 24,
      top - 12,
    ),
  );

/** One bar per vendor: what is proven, what is only claimed, what is unanswered. */
export const totalsChart = (chart: TotalsChart, drawing: Drawing): string => {
  const layout = rowLayout(chart.rows, drawing);
  const key = legend(
    [
      { label: chart.parts.proven, sign: boxSign("part-proven") },
      {
        label: chart.parts.claimed,
        sign: boxSign("part-claimed", `url(#${drawing.idPrefix}-hatch)`),
      },
      { label: chart.parts.possible, sign: boxSign("part-unanswered") },
    ],
    drawing,
    layout.marginLeft,
  );
  const signs = columnSigns(drawing, key.height + layout.labelHeight);
  const height = key.height + chart.rows.length * layout.rowHeight + 24;
  return plotSvg(
    {
      height,
      marginTop: key.height,
      marginBottom: 24,
      marginLeft: layout.marginLeft,
      marginRight: 3 * columnOf(drawing) + 8,
      x: { domain: [0, 100] },
      y: rowScale(chart.rows),
      marks: [
        Plot.gridX([0, 25, 50, 75, 100], { className: "grid" }),
        ...parts(drawing).map((part) => barPart(chart.rows, layout, part)),
        Plot.axisX([0, 25, 50, 75, 100], { label: null, tickSize: 0, className: "axis" }),
        ...rowLabels(layout),
        ...numbers(chart.rows, layout, drawing),
      ],
    },
    [...key.shapes, ...signs],
    chart,
    drawing,
  );
};
