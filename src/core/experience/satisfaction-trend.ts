import type { WeeklyValue } from "../pilot/comparison.ts";
import { newcombeDifference } from "../stats/newcombe.ts";

/** Weeks that are taken together, so that a fall is not read from one bad week. */
const blockWeeks = 4;
const leastRated = 30;
const fallPoints = 0.1;

export type SatisfactionTrend = {
  word: "falling" | "no-fall" | "cannot-tell";
  /** The steepest change between blocks that follow each other, as a share; null without two blocks. */
  change: number | null;
};

type Block = { successes: number; trials: number };

/** Blocks of four weeks, counted back from the last, so that the newest block is whole. */
function blocksOf(weeks: readonly WeeklyValue[]): Block[] {
  const blocks: Block[] = [];
  for (let end = weeks.length; end >= blockWeeks; end -= blockWeeks) {
    const own = weeks.slice(end - blockWeeks, end);
    const trials = own.reduce((sum, { n }) => sum + n, 0);
    const good = own.reduce((sum, { n, value }) => sum + Math.round((value ?? 0) * n), 0);
    blocks.unshift({ successes: Math.min(good, trials), trials });
  }
  return blocks;
}

/**
 * Does satisfaction fall, whatever its level? A fall is ten points or more between blocks of four weeks
 * that follow each other, the interval of the difference leaving out 0. With fewer than 30 ratings in
 * either block nobody can tell.
 *
 * @example satisfactionTrend(weekly).word // "no-fall"
 */
export function satisfactionTrend(weeks: readonly WeeklyValue[]): SatisfactionTrend {
  const blocks = blocksOf(weeks);
  const steps = blocks.slice(1).flatMap((block, index) => {
    const before = blocks[index];
    if (!before || before.trials < leastRated || block.trials < leastRated) return [];
    return newcombeDifference(block, before) ?? [];
  });
  const change = steps.length === 0 ? null : Math.min(...steps.map((one) => one.difference));
  if (change === null) return { word: "cannot-tell", change };
  const falls = steps.some(
    ({ difference, interval }) => difference <= -fallPoints + 1e-9 && interval.high < 0,
  );
  return { word: falls ? "falling" : "no-fall", change };
}
