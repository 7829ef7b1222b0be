import { raisedTo } from "./elementary/raised-to.ts";
import { sineOfThird } from "./elementary/sine-of-third.ts";
import type { Interval } from "./interval.ts";
import type { Share } from "./newcombe.ts";
import { normalCdf } from "./normal.ts";
import { requireThat } from "./require-that.ts";

/**
 * Is the pilot at most by the margin worse? True only when the whole interval says so: "no
 * significant difference" is not "no worse".
 *
 * `difference` is pilot minus baseline. With `higher` good, its lower end must be above −margin; with
 * `lower` good, its upper end below +margin. For a ratio give the interval of ratio minus 1.
 * Example: the interval −0.03 to 0.02 of a satisfaction rate and the margin 0.05: not worse.
 *
 * @returns null when there is no interval
 */
export function isNotWorse(
  difference: Interval | null,
  margin: number,
  good: "higher" | "lower",
): boolean | null {
  requireThat(margin >= 0, "isNotWorse: margin must not be negative");
  if (difference === null) return null;
  return good === "higher" ? difference.low > -margin : difference.high < margin;
}

export interface NonInferiorityTest {
  z: number;
  /** One-sided; below 0.025 the pilot is not worse by more than the margin. */
  p: number;
}

/**
 * How strongly do two shares speak against "the pilot is worse by the margin or more", if tickets
 * were independent? Higher is better; for a share where lower is better, count the failures.
 *
 * Compares the difference with its spread when the truth lies exactly on the margin. `farringtonManning`
 * is the plain score statistic, `miettinenNurminen` has the variance times N/(N−1).
 * Example: 410 of 500 against 420 of 500, margin 0.05: z 1.2605, p 0.1038: not shown.
 *
 * Source: C. Farrington and G. Manning (1990), Statistics in Medicine 9, 1447–1454; O. Miettinen and
 * M. Nurminen (1985), Statistics in Medicine 4, 213–226.
 *
 * @returns null when a period has no trials or nothing can vary
 */
export function nonInferiorityOfShares(
  pilot: Share,
  baseline: Share,
  margin: number,
): { farringtonManning: NonInferiorityTest; miettinenNurminen: NonInferiorityTest } | null {
  requireThat(margin >= 0 && margin < 1, "nonInferiorityOfShares: margin must be from 0 up to 1");
  if (pilot.trials === 0 || baseline.trials === 0) return null;
  const atMargin = sharesAtDifference(pilot, baseline, -margin);
  const variance =
    (atMargin.pilot * (1 - atMargin.pilot)) / pilot.trials +
    (atMargin.baseline * (1 - atMargin.baseline)) / baseline.trials;
  if (variance <= 0) return null;
  const gap = pilot.successes / pilot.trials - baseline.successes / baseline.trials + margin;
  const total = pilot.trials + baseline.trials;
  const test = (z: number): NonInferiorityTest => ({ z, p: normalCdf(-z) });
  return {
    farringtonManning: test(gap / Math.sqrt(variance)),
    miettinenNurminen: test(gap / Math.sqrt((variance * total) / (total - 1))),
  };
}

/** The likeliest pair of shares among those that differ by exactly `difference`: a cubic's root. */
function sharesAtDifference(
  pilot: Share,
  baseline: Share,
  difference: number,
): { pilot: number; baseline: number } {
  const first = pilot.successes / pilot.trials;
  const second = baseline.successes / baseline.trials;
  const ratio = baseline.trials / pilot.trials;
  const a = 1 + ratio;
  const b = -(1 + ratio + first + ratio * second + difference * (ratio + 2));
  const c = raisedTo(difference, 2) + difference * (2 * first + ratio + 1) + first + ratio * second;
  const d = -first * difference * (1 + difference);
  const v = raisedTo(b, 3) / raisedTo(3 * a, 3) - (b * c) / (6 * raisedTo(a, 2)) + d / (2 * a);
  const u =
    (v < 0 ? -1 : 1) * Math.sqrt(Math.max(0, raisedTo(b, 2) / raisedTo(3 * a, 2) - c / (3 * a)));
  // Rounding can carry the sine a hair past 1.
  const sine = u === 0 ? 0 : Math.min(1, Math.max(-1, v / raisedTo(u, 3)));
  const root = 2 * u * sineOfThird(sine) - b / (3 * a);
  const share = Math.min(1, 1 + difference, Math.max(0, difference, root));
  return { pilot: share, baseline: share - difference };
}
