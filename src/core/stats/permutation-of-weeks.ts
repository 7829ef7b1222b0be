import { combinations, everyChoice } from "./combinations.ts";
import { type Random, seededRandom } from "./random.ts";
import { requireThat } from "./require-that.ts";

export interface PermutationResult {
  /** The statistic of the weeks as they were. */
  observed: number;
  /** Share of the splits at least as far from 0 as the observed one. */
  p: number;
  /** Share of the splits at most, and at least, as large as the observed one. */
  pLess: number;
  pGreater: number;
  /** How many splits were looked at. */
  splits: number;
  /** True when those were all there are. */
  exact: boolean;
}

export interface PermutationOptions {
  /** Used only when there are too many splits to try them all. */
  seed: number;
  /** Up to so many splits all are tried; 20,000 unless told. */
  exactLimit?: number;
  /** Otherwise so many are drawn; 9,999 unless told. */
  draws?: number;
}

/**
 * If the pilot had changed nothing, which weeks are called "pilot" would not matter. So: how many of
 * the ways to call as many weeks "pilot" give a difference as large as the one observed?
 *
 * It assumes neither a bell curve nor equal weeks, only that weeks could be swapped: it is the second
 * opinion beside `clusteredDifference`. With 4 and 4 weeks there are 70 splits, so p cannot fall
 * below 2/70 = 0.029.
 *
 * `statistic` is any difference, 0 when nothing changed (such as the difference of two means, or the
 * logarithm of a ratio). A split for which it gives null counts as at least as extreme, never against
 * chance. When splits are drawn, the observed one counts as one more (Phipson and Smyth 2010), so p is
 * never 0.
 *
 * Example: pilot `[9, 8]`, baseline `[5, 6]` and the difference of means: p is 2/6 = 0.333….
 *
 * Source: R. A. Fisher (1935); E. Edgington, Randomization Tests.
 *
 * @returns null when a period has no week or the observed statistic is null
 */
export function permutationOfWeeks<Week>(
  pilot: readonly Week[],
  baseline: readonly Week[],
  statistic: (pilot: readonly Week[], baseline: readonly Week[]) => number | null,
  options: PermutationOptions,
): PermutationResult | null {
  const weeks = [...pilot, ...baseline];
  return permutationOfPlaces(
    pilot.length,
    baseline.length,
    (isPilot) =>
      statistic(
        weeks.filter((_, index) => isPilot[index] === 1),
        weeks.filter((_, index) => isPilot[index] === 0),
      ),
    options,
  );
}

/**
 * The same where the statistic can be had without making lists of weeks: it is told for every place
 * whether it counts as pilot (1) or baseline (0). The pilot's own weeks come first.
 *
 * @example permutationOfPlaces(2, 2, (isPilot) => differenceOf(isPilot), { seed: 1 })?.splits // 6
 */
export function permutationOfPlaces(
  pilotWeeks: number,
  baselineWeeks: number,
  statistic: (isPilot: Uint8Array) => number | null,
  options: PermutationOptions,
): PermutationResult | null {
  if (pilotWeeks === 0 || baselineWeeks === 0) return null;
  const total = pilotWeeks + baselineWeeks;
  const observed = statistic(new Uint8Array(total).fill(1, 0, pilotWeeks));
  if (observed === null) return null;
  const exact = combinations(total, pilotWeeks) <= (options.exactLimit ?? 20_000);
  const choices = exact ? everyChoice(total, pilotWeeks) : drawnChoices(total, pilotWeeks, options);
  const tally = countExtremes(observed, splitStatistics(total, choices, statistic));
  const own = exact ? 0 : 1;
  const share = (count: number): number => (count + own) / (tally.splits + own);
  return {
    observed,
    p: share(tally.both),
    pLess: share(tally.less),
    pGreater: share(tally.greater),
    splits: tally.splits,
    exact,
  };
}

function* splitStatistics(
  total: number,
  choices: Iterable<readonly number[]>,
  statistic: (isPilot: Uint8Array) => number | null,
): Generator<number | null> {
  const isPilot = new Uint8Array(total);
  for (const choice of choices) {
    isPilot.fill(0);
    for (const place of choice) isPilot[place] = 1;
    yield statistic(isPilot);
  }
}

interface Tally {
  both: number;
  less: number;
  greater: number;
  splits: number;
}

function countExtremes(observed: number, statistics: Iterable<number | null>): Tally {
  // Sums in another order differ in the last digits; such a split is a tie, not a smaller one.
  const slack = 1e-9 * Math.abs(observed);
  const tally: Tally = { both: 0, less: 0, greater: 0, splits: 0 };
  for (const value of statistics) {
    tally.splits += 1;
    if (value === null || Math.abs(value) >= Math.abs(observed) - slack) tally.both += 1;
    if (value === null || value <= observed + slack) tally.less += 1;
    if (value === null || value >= observed - slack) tally.greater += 1;
  }
  return tally;
}

function* drawnChoices(
  total: number,
  chosen: number,
  options: PermutationOptions,
): Generator<readonly number[]> {
  const draws = options.draws ?? 9_999;
  requireThat(draws >= 1, "permutationOfWeeks: draws must be at least 1");
  const random = seededRandom(options.seed, "permutation-of-weeks");
  for (let draw = 0; draw < draws; draw += 1) yield drawWithoutReturn(total, chosen, random);
}

/** The first `chosen` cards of a deck shuffled after Fisher and Yates. */
function drawWithoutReturn(total: number, chosen: number, random: Random): readonly number[] {
  const deck = Array.from({ length: total }, (_, index) => index);
  for (let place = 0; place < chosen; place += 1) {
    const other = place + random.below(total - place);
    const card = deck[other] ?? 0;
    deck[other] = deck[place] ?? 0;
    deck[place] = card;
  }
  return deck.slice(0, chosen);
}
