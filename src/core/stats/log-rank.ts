import type { DurationGroup } from "./duration-groups.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";

export interface LogRank {
  chiSquare: number;
  p: number;
}

/**
 * Do two periods' tickets end at the same pace at every moment, if tickets were independent?
 *
 * At each moment it compares the tickets that ended in the first period with those expected from its
 * part of the tickets then open. Both lists are sorted by time.
 *
 * Example: remission weeks of Freireich (1963) give chi-square 16.79.
 *
 * Source: N. Mantel (1966); same as R's `survdiff`.
 *
 * @returns null when the two periods were never open to comparison
 */
export function logRank(
  first: readonly DurationGroup[],
  second: readonly DurationGroup[],
): LogRank | null {
  let surplus = 0;
  let variance = 0;
  for (const { events, atRisk, events1, atRisk1 } of pooledMoments(first, second)) {
    const share = atRisk1 / atRisk;
    surplus += events1 - events * share;
    if (atRisk > 1) {
      variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1);
    }
  }
  if (variance <= 0) return null;
  const chiSquare = raisedTo(surplus, 2) / variance;
  return { chiSquare, p: incompleteGamma(0.5, chiSquare / 2).upper };
}

interface PooledMoment {
  events: number;
  atRisk: number;
  events1: number;
  atRisk1: number;
}

function* pooledMoments(
  first: readonly DurationGroup[],
  second: readonly DurationGroup[],
): Generator<PooledMoment> {
  const ofFirst = new Map(first.map((group) => [group.timeSeconds, group]));
  const ofSecond = new Map(second.map((group) => [group.timeSeconds, group]));
  let atRisk1 = ticketsIn(first);
  let atRisk2 = ticketsIn(second);
  for (const time of [...new Set([...ofFirst.keys(), ...ofSecond.keys()])].sort((a, b) => a - b)) {
    const one = ofFirst.get(time) ?? { events: 0, censored: 0 };
    const two = ofSecond.get(time) ?? { events: 0, censored: 0 };
    const events = one.events + two.events;
    if (events > 0) yield { events, atRisk: atRisk1 + atRisk2, events1: one.events, atRisk1 };
    atRisk1 -= one.events + one.censored;
    atRisk2 -= two.events + two.censored;
  }
}

function ticketsIn(groups: readonly DurationGroup[]): number {
  return groups.reduce((total, group) => total + group.events + group.censored, 0);
}
