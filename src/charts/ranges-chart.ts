import * as Plot from "@observablehq/plot";
import type { RangesChart } from "../core/report/chart-spec.ts";
import {
  type Drawing,
  fontSize,
  isNarrow,
  lineHeight,
  pixelWidth,
  plotSvg,
  shape,
} from "./canvas.ts";
import { axisNumber } from "./number-format.ts";
import { rowLabels, rowLayout, rowOffset, rowScale } from "./row-layout.ts";
import { wrapLabel } from "./wrap-label.ts";

type RangeRow = RangesChart["rows"][number];

const rangeText = (drawing: Drawing) => {
  const format = axisNumber(drawing.language);
  return (row: RangeRow): string =>
    `${format(row.likely)} (${format(row.low)} – ${format(row.high)})`;
};

/** Low, likely and high of one thing per row: a bar from low to high with a diamond at the likely. */
export const rangesChart = (chart: RangesChart, drawing: Drawing): string => {
  const layout = rowLayout(chart.rows, drawing, 26);
  const text = rangeText(drawing);
  const offset = rowOffset(layout);
  const wanted = Math.max(0, ...chart.rows.map((row) => pixelWidth(text(row)))) + 18;
  const marginRight = isNarrow(drawing) ? 14 : wanted;
  const axisLines = wrapLabel(chart.axisLabel, (drawing.width - 12) / fontSize, 2);
  const marginBottom = 26 + axisLines.length * lineHeight + 4;
  const height = 8 + chart.rows.length * layout.rowHeight + marginBottom;
  const y = (_row: RangeRow, index: number) => index;
  const half = (layout.rowHeight - layout.labelHeight) / 2;
  const left = isNarrow(drawing) ? 6 : layout.marginLeft;
  return plotSvg(
    {
      height,
      marginTop: 8,
      marginBottom,
      marginLeft: layout.marginLeft,
      marginRight,
      x: { zero: true, nice: true },
      y: rowScale(chart.rows),
      style: { fontSize: `${fontSize}px` },
      marks: [
        Plot.axisX({
          label: null,
          tickSize: 4,
          ticks: isNarrow(drawing) ? 4 : 6,
          tickFormat: axisNumber(drawing.language),
          className: "axis",
        }),
        Plot.gridX({ ticks: isNarrow(drawing) ? 4 : 6, className: "grid" }),
        Plot.barX(chart.rows, {
          x1: "low",
          x2: "high",
          y,
          insetTop: layout.labelHeight + half - 5,
          insetBottom: half - 5,
          className: "range",
        }),
        Plot.dot(chart.rows, {
          x: "likely",
          y,
          dy: offset,
          symbol: "diamond",
          r: 6.5,
          className: "likely",
        }),
        rowLabels(layout),
        ...(isNarrow(drawing)
          ? []
          : [
              Plot.text(chart.rows, {
                y,
                text,
                frameAnchor: "right",
                textAnchor: "start",
                dx: 14,
                className: "value",
              }),
            ]),
      ],
    },
    axisLines.map((line, index) =>
      shape(
        "text",
        { class: "axis-label", x: left, y: height - marginBottom + 40 + index * lineHeight },
        line,
      ),
    ),
    chart,
    drawing,
  );
};
