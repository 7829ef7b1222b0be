import { exponential } from "./elementary/exponential.ts";
import { logOnePlus, naturalLog } from "./elementary/natural-log.ts";
import { firstTrue } from "./first-true.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { type Interval, requireConfidence } from "./interval.ts";
import { requireThat } from "./require-that.ts";
import { deviance, stirlingError } from "./saddle-point.ts";

/**
 * How likely are exactly `successes` in `trials` when each succeeds with the given probability?
 * Example: `binomialProbability(2, 4, 0.5)` is 0.375.
 * Source: Loader (2000), saddle-point form.
 */
export function binomialProbability(
  successes: number,
  trials: number,
  probability: number,
): number {
  requireCounts("binomialProbability", successes, trials, probability);
  const failures = trials - successes;
  if (probability === 0) return successes === 0 ? 1 : 0;
  if (probability === 1) return failures === 0 ? 1 : 0;
  if (successes === 0) return exponential(trials * logOnePlus(-probability));
  if (failures === 0) return exponential(trials * naturalLog(probability));
  const exponent =
    stirlingError(trials) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, trials * probability) -
    deviance(failures, trials * (1 - probability));
  return exponential(exponent) * Math.sqrt(trials / (2 * Math.PI * successes * failures));
}

/**
 * The probability of at most, and of more than, so many successes.
 * Example: `binomialTails(2, 4, 0.5)` is `{ atMost: 0.6875, above: 0.3125 }`.
 */
export function binomialTails(
  successes: number,
  trials: number,
  probability: number,
): { atMost: number; above: number } {
  requireThat(probability >= 0 && probability <= 1, "binomialTails: probability must be 0 to 1");
  if (successes < 0) return { atMost: 0, above: 1 };
  if (successes >= trials) return { atMost: 1, above: 0 };
  const tails = incompleteBeta(probability, successes + 1, trials - successes);
  return { atMost: tails.upper, above: tails.lower };
}

/**
 * The smallest number of successes that is not exceeded with at least the given chance.
 * Example: `binomialQuantile(0.975, 20, 0.5)` is 14.
 */
export function binomialQuantile(chance: number, trials: number, probability: number): number {
  let below = -1;
  let reached = trials;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (binomialTails(middle, trials, probability).atMost >= chance) reached = middle;
    else below = middle;
  }
  return reached;
}

/**
 * Could so many successes come about by chance, if each had the given probability?
 *
 * Adds the probabilities of all outcomes that are no likelier than the one seen, as R's `binom.test`
 * does. Outcomes equally likely but for rounding count as equally likely.
 * Example: `binomialTwoSidedP(1, 6, 0.5)` is 14/64 = 0.21875.
 */
export function binomialTwoSidedP(successes: number, trials: number, probability: number): number {
  const limit = binomialProbability(successes, trials, probability) * (1 + 1e-7);
  const unlikely = (count: number): boolean =>
    binomialProbability(count, trials, probability) <= limit;
  const expected = trials * probability;
  if (successes === expected) return 1;
  if (successes < expected) {
    const other = firstCount(Math.ceil(expected), trials + 1, unlikely);
    const far = binomialTails(other - 1, trials, probability).above;
    return Math.min(1, binomialTails(successes, trials, probability).atMost + far);
  }
  const other = firstCount(0, Math.floor(expected) + 1, (count) => !unlikely(count));
  const far = binomialTails(other - 1, trials, probability).atMost;
  return Math.min(1, binomialTails(successes - 1, trials, probability).above + far);
}

/** The first whole number from `low` on for which a lasting condition holds; `end` if there is none. */
function firstCount(low: number, end: number, holds: (count: number) => boolean): number {
  let below = low - 1;
  let reached = end;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (holds(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}

/**
 * The range of probabilities under which the outcome is not surprising on either side: never too
 * narrow, often a little wide. Example: `clopperPearson(0, 10)` is 0 to 0.3085.
 * Source: C. Clopper and E. Pearson (1934). Null without trials.
 */
export function clopperPearson(
  successes: number,
  trials: number,
  confidence = 0.95,
): Interval | null {
  requireConfidence("clopperPearson", confidence);
  if (trials === 0) return null;
  requireCounts("clopperPearson", successes, trials, 0.5);
  const surprise = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low:
      successes === 0
        ? 0
        : firstTrue(0, 1, (p) => incompleteBeta(p, successes, failures + 1).lower >= surprise),
    high:
      failures === 0
        ? 1
        : firstTrue(0, 1, (p) => incompleteBeta(p, successes + 1, failures).upper <= surprise),
  };
}

function requireCounts(
  caller: string,
  successes: number,
  trials: number,
  probability: number,
): void {
  requireThat(
    Number.isInteger(successes) && Number.isInteger(trials) && successes >= 0,
    `${caller}: successes and trials must be whole numbers and not negative`,
  );
  requireThat(successes <= trials, `${caller}: successes must not exceed trials`);
  requireThat(probability >= 0 && probability <= 1, `${caller}: probability must be 0 to 1`);
}
