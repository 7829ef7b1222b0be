import type { RiskGridChart } from "../core/report/chart-spec.ts";
import { type Drawing, fontSize, isNarrow, lineHeight, shape, shapesSvg } from "./canvas.ts";
import { wrapLabel } from "./wrap-label.ts";

type Shapes = ReturnType<typeof shape>[];
type Grid = { left: number; top: number; field: number };

const steps = [1, 2, 3, 4, 5];

const gridOf = (drawing: Drawing): Grid => {
  const left = 34;
  const field = isNarrow(drawing) ? (drawing.width - left - 6) / 5 : 62;
  return { left, top: 8, field };
};

/** Likely and grave fields are darker: five shades over the product, from 1 to 25. */
const shade = (likelihood: number, impact: number): number =>
  Math.min(5, Math.ceil((likelihood * impact) / 5));

const fields = ({ left, top, field }: Grid): Shapes =>
  steps.flatMap((likelihood) =>
    steps.map((impact) =>
      shape("rect", {
        class: `field shade-${shade(likelihood, impact)}`,
        x: left + (likelihood - 1) * field,
        y: top + (5 - impact) * field,
        width: field,
        height: field,
      }),
    ),
  );

const scaleNumbers = ({ left, top, field }: Grid): Shapes =>
  steps.flatMap((step) => [
    shape(
      "text",
      {
        class: "axis-number",
        x: left - 9,
        y: top + (5.5 - step) * field + 5,
        "text-anchor": "middle",
      },
      String(step),
    ),
    shape(
      "text",
      {
        class: "axis-number",
        x: left + (step - 0.5) * field,
        y: top + 5 * field + 17,
        "text-anchor": "middle",
      },
      String(step),
    ),
  ]);

const clampStep = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/** Numbered discs, laid out in rows inside their field, however many share it. */
const discs = (chart: RiskGridChart, { left, top, field }: Grid): Shapes => {
  const byField = new Map<string, number[]>();
  chart.points.forEach((point, index) => {
    const key = `${clampStep(point.likelihood)} ${clampStep(point.impact)}`;
    byField.set(key, [...(byField.get(key) ?? []), index]);
  });
  return [...byField].flatMap(([key, indices]) => {
    const [likelihood = 1, impact = 1] = key.split(" ").map(Number);
    const columns = Math.ceil(Math.sqrt(indices.length));
    const rows = Math.ceil(indices.length / columns);
    const cell = field / Math.max(columns, rows);
    const radius = Math.min(12, cell / 2 - 1.5);
    return indices.flatMap((index, place) => {
      const across = (place % columns) - (columns - 1) / 2;
      const down = Math.floor(place / columns) - (rows - 1) / 2;
      const x = left + (likelihood - 0.5) * field + across * Math.min(cell, 27);
      const y = top + (5.5 - impact) * field + down * Math.min(cell, 27);
      return [
        shape("circle", { class: "disc", cx: x, cy: y, r: radius }),
        shape(
          "text",
          {
            class: radius < 9 ? "disc-number small" : "disc-number",
            x,
            y: y + (radius < 9 ? 3.5 : 4.5),
            "text-anchor": "middle",
          },
          String(index + 1),
        ),
      ];
    });
  });
};

/** The key that says which number is which risk, wrapped into the room it has. */
const keyOf = (chart: RiskGridChart, x: number, top: number, width: number) => {
  let y = top;
  const shapes = chart.points.flatMap((point, index) => {
    const lines = wrapLabel(point.label, (width - 44) / fontSize, 2);
    const drawn = [
      shape(
        "text",
        { class: "key-number", x: x + 20, y: y + 13, "text-anchor": "end" },
        String(index + 1),
      ),
      ...lines.map((line, at) =>
        shape("text", { class: "key-label", x: x + 29, y: y + 13 + at * lineHeight }, line),
      ),
    ];
    y += lines.length * lineHeight + 7;
    return drawn;
  });
  return { shapes, bottom: y };
};

/** Likelihood 1–5 to the right, impact 1–5 upwards; risks are numbered and named in a key. */
export const riskGridChart = (chart: RiskGridChart, drawing: Drawing): string => {
  const grid = gridOf(drawing);
  const gridBottom = grid.top + 5 * grid.field;
  const gridRight = grid.left + 5 * grid.field;
  const narrow = isNarrow(drawing);
  const axisLine = `→ ${chart.axes.likelihood}　↑ ${chart.axes.impact}`;
  const axisLines = wrapLabel(
    axisLine,
    (narrow ? drawing.width - grid.left - 12 : gridRight) / fontSize,
    2,
  );
  const captionTop = gridBottom + 40;
  const captionBottom = captionTop + axisLines.length * lineHeight;
  const key = narrow
    ? keyOf(chart, 0, captionBottom, drawing.width)
    : keyOf(chart, gridRight + 16, grid.top, drawing.width - gridRight - 16);
  return shapesSvg(
    [
      ...fields(grid),
      ...scaleNumbers(grid),
      ...discs(chart, grid),
      ...axisLines.map((line, index) =>
        shape(
          "text",
          { class: "axis-label", x: grid.left, y: captionTop + index * lineHeight },
          line,
        ),
      ),
      ...key.shapes,
    ],
    Math.max(captionBottom, key.bottom) + 4,
    chart,
    drawing,
  );
};
