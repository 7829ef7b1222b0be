import type { IntervalsChart } from "../../core/report/chart-spec.ts";

/** Where values stand on the axis of an interval chart. */
export interface Axis {
  noChange: number;
  ticks: readonly number[];
  /** 0 at the left end, 1 at the right; what lies beyond stands at the edge. */
  share: (value: number) => number;
}

/** A logarithmic axis needs something above zero; what lies beyond is drawn at the edge. */
const widestRatio = 20;
const ratioTicks = [0.05, 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 5, 10, 20];

const within = (share: number) => Math.min(1, Math.max(0, share));

function ratioAxis(values: readonly number[], most: number): Axis {
  const low = Math.max(1 / widestRatio, Math.min(0.8, ...values) / 1.08);
  const high = Math.min(widestRatio, Math.max(1.25, ...values) * 1.08);
  const span = Math.log(high / low);
  return {
    noChange: 1,
    ticks: thinned(
      ratioTicks.filter((tick) => tick >= low && tick <= high),
      most,
    ),
    share: (value) => (value <= 0 ? 0 : within(Math.log(value / low) / span)),
  };
}

/** So many numbers as have room under an axis; the 1 stays. */
function thinned(ticks: readonly number[], most: number): readonly number[] {
  if (ticks.length <= most) return ticks;
  const middle = ticks.indexOf(1);
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, at) => (at - middle) % every === 0);
}

function roundStep(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return step * power;
}

function differenceAxis(values: readonly number[], most: number): Axis {
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (greatest - least || 1) * 0.08;
  const [low, high] = [least - room, greatest + room];
  const step = roundStep(high - low, most);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return {
    noChange: 0,
    ticks: Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(6))),
    share: (value) => within((value - low) / (high - low)),
  };
}

/** Room that a number under the axis takes, in px. */
const perTick = 70;

/** The axis on which all rows of a chart can be seen, in a drawing of this width. */
export function axisOf(
  { rows, scale }: Pick<IntervalsChart, "rows" | "scale">,
  width: number,
): Axis {
  const most = Math.max(3, Math.min(8, Math.floor(width / perTick)));
  const values = rows.flatMap(({ low, high, estimate, margin, target }) => [
    low,
    high,
    estimate,
    ...(margin === undefined ? [] : [margin]),
    ...(target === undefined ? [] : [target]),
  ]);
  return scale === "ratio" ? ratioAxis(values, most) : differenceAxis(values, most);
}
