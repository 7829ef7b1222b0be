import type { DurationGroup } from "./duration-groups.ts";
import { requireThat } from "./require-that.ts";

/** What happened at one moment at which at least one ticket ended. */
export interface SurvivalStep {
  timeSeconds: number;
  /** Tickets still open and still watched just before. */
  atRisk: number;
  events: number;
  /** Share still open just after, 0 to 1. */
  survival: number;
  /** Greenwood's sum Σ d / (n(n−d)) up to here; null once the last watched ticket has ended. */
  greenwoodSum: number | null;
}

export interface SurvivalCurve {
  steps: readonly SurvivalStep[];
  tickets: number;
  events: number;
  censored: number;
  /** The longest time for which any ticket was watched. */
  longestSeconds: number;
}

/**
 * Which share of tickets is still open after a given time, when some were still open at the end?
 *
 * Averaging only the solved tickets makes every recent period look fast. Here an open ticket counts
 * as "still waiting" for as long as it was watched, and then leaves quietly. A ticket that ended and
 * one last seen at the same second: the ended one counts first.
 *
 * S(t) is the product of (1 − d/n) over the moments up to t. Takes sorted groups (see
 * `duration-groups.ts`).
 * Example: solved after 10 s and 20 s, one still open at 15 s: the share open is 2/3 after 10 s and
 * 0 after 20 s.
 *
 * Source: E. Kaplan and P. Meier (1958), JASA 53, 457–481.
 *
 * @returns null when there are no tickets
 * @throws RangeError when times are not rising, or a time or count is negative
 */
export function kaplanMeier(groups: readonly DurationGroup[]): SurvivalCurve | null {
  requireSorted(groups);
  const events = groups.reduce((total, group) => total + group.events, 0);
  const censored = groups.reduce((total, group) => total + group.censored, 0);
  if (events + censored === 0) return null;
  return {
    steps: survivalSteps(groups, events + censored),
    tickets: events + censored,
    events,
    censored,
    longestSeconds: groups.findLast((group) => group.events + group.censored > 0)?.timeSeconds ?? 0,
  };
}

function survivalSteps(groups: readonly DurationGroup[], tickets: number): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let atRisk = tickets;
  let survival = 1;
  let greenwoodSum = 0;
  for (const { timeSeconds, events, censored } of groups) {
    if (events > 0) {
      const left = atRisk - events;
      survival *= left / atRisk;
      greenwoodSum += left === 0 ? 0 : events / (atRisk * left);
      steps.push({
        timeSeconds,
        atRisk,
        events,
        survival,
        greenwoodSum: left === 0 ? null : greenwoodSum,
      });
    }
    atRisk -= events + censored;
  }
  return steps;
}

function requireSorted(groups: readonly DurationGroup[]): void {
  let before = -1;
  let [isRising, areCounts] = [true, true];
  for (const { timeSeconds, events, censored } of groups) {
    isRising &&= timeSeconds > before && timeSeconds < Infinity;
    areCounts &&= events >= 0 && censored >= 0;
    before = timeSeconds;
  }
  requireThat(isRising, "kaplanMeier: times must be rising and not negative");
  requireThat(areCounts, "kaplanMeier: counts must not be negative");
}

/**
 * The share still open just after `timeSeconds`; 1 minus it is the share done within a target.
 * Example: for the three tickets above, `survivalAt(curve, 12)` is 2/3.
 * @returns null beyond the time for which tickets were watched, unless all have ended by then
 */
export function survivalAt(curve: SurvivalCurve, timeSeconds: number): number | null {
  const survival = curve.steps.findLast((step) => step.timeSeconds <= timeSeconds)?.survival ?? 1;
  return timeSeconds <= curve.longestSeconds || survival === 0 ? survival : null;
}

/**
 * The standard error of the share still open after one step (Greenwood 1926); null after the last.
 * Example: after the first of the three tickets above, 0.272.
 */
export function survivalStandardError(step: SurvivalStep): number | null {
  return step.greenwoodSum === null ? null : step.survival * Math.sqrt(step.greenwoodSum);
}
