import { mean } from "simple-statistics";
import { chiSquareUpperTail } from "./chi-square.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import { requireThat } from "./require-that.ts";

/**
 * How much does a week resemble the week `lag` before it? 0 is not at all, 1 fully, −1 opposite.
 *
 * Example: `autocorrelation([1, 2, 3, 4, 5], 1)` is 0.4. Source: G. Box and G. Jenkins (1970), the
 * estimate with the full sum of squares below, as R's `acf`.
 *
 * @returns null when the series is not longer than the lag or does not vary
 */
export function autocorrelation(series: readonly number[], lag = 1): number | null {
  requireThat(
    Number.isInteger(lag) && lag >= 1,
    "autocorrelation: lag must be a whole number from 1",
  );
  if (series.length <= lag) return null;
  const centre = mean([...series]);
  const gaps = series.map((value) => value - centre);
  const squares = gaps.reduce((sum, gap) => sum + gap * gap, 0);
  const size = series.reduce((sum, value) => sum + value * value, 0);
  if (squares <= 1e-24 * size) return null;
  const products = gaps.slice(lag).reduce((sum, gap, place) => sum + gap * (gaps[place] ?? 0), 0);
  return products / squares;
}

export interface LjungBox {
  q: number;
  p: number;
  lags: number;
}

/**
 * Are the weeks independent of each other? A small p says no: then every interval is too narrow.
 *
 * Q = n(n+2) Σ r²/(n−k), chi-square with as many degrees of freedom as lags.
 * Example: `ljungBox([1, 2, 3, 4, 5])` is Q 1.4 with p 0.237: five weeks prove nothing.
 * Source: G. Ljung and G. Box (1978), Biometrika 65, 297–303.
 *
 * @returns null when the series is too short or does not vary
 */
export function ljungBox(series: readonly number[], lags = 1): LjungBox | null {
  const n = series.length;
  let sum = 0;
  for (let lag = 1; lag <= lags; lag += 1) {
    const r = autocorrelation(series, lag);
    if (r === null) return null;
    sum += raisedTo(r, 2) / (n - lag);
  }
  const q = n * (n + 2) * sum;
  return { q, p: chiSquareUpperTail(q, lags), lags };
}

/**
 * How many independent weeks is a series worth: n(1 − r)/(1 + r), r being the resemblance of
 * neighbours. A negative r earns no extra weeks. Example: 8 weeks with r 0.4 are worth 3.43.
 * @returns null when r cannot be had
 */
export function effectiveCount(series: readonly number[]): number | null {
  const r = autocorrelation(series, 1);
  if (r === null) return null;
  const resemblance = Math.max(0, r);
  return (series.length * (1 - resemblance)) / (1 + resemblance);
}
