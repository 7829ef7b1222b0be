import {
  type DurationGroup,
  subtractDurationGroups,
  sumDurationGroups,
} from "./duration-groups.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import { type JackknifeValues, jackknifeRatio, type LeaveOneOutRatio } from "./leave-one-out.ts";
import { restrictedMean } from "./restricted-mean.ts";

/** One week's histogram of times. */
export type WeekOfDurations = readonly DurationGroup[];

/**
 * By what factor did the mean time a ticket is open change, counting at most the first `tauSeconds`?
 *
 * This is the headline for times: open tickets are counted as open, and the interval comes from
 * leaving out one week at a time in each period (see `leave-one-out.ts`).
 * Example: one week of tickets done after 10 and 20 s and one after 20 and 30 s, against weeks with
 * twice those times, tau 100 s: ratio 0.5.
 *
 * @returns null when a period was not watched as long as tau
 */
export function restrictedMeanRatio(
  pilotWeeks: readonly WeekOfDurations[],
  baselineWeeks: readonly WeekOfDurations[],
  tauSeconds: number,
  confidence = 0.95,
): LeaveOneOutRatio | null {
  const meanOf = (groups: WeekOfDurations): number | null => {
    const curve = kaplanMeier(groups);
    return curve && (restrictedMean(curve, tauSeconds)?.meanSeconds ?? null);
  };
  const pilot = withoutEachWeek(pilotWeeks, meanOf);
  const baseline = withoutEachWeek(baselineWeeks, meanOf);
  return pilot && baseline && jackknifeRatio(pilot, baseline, confidence);
}

/**
 * A statistic of all weeks together, and without each of them in turn: each week is subtracted from
 * the total, so a year of weeks costs little more than a month. Weeks without tickets do not count.
 * Example: for the number of tickets, weeks with 2 and 3 give the estimate 5 and without one 3 and 2.
 *
 * @returns null when the statistic of all weeks is null
 */
export function withoutEachWeek(
  weeks: readonly WeekOfDurations[],
  statistic: (groups: WeekOfDurations) => number | null,
): JackknifeValues | null {
  const filled = weeks.filter((week) => week.some(({ events, censored }) => events + censored > 0));
  const total = sumDurationGroups(filled);
  const estimate = statistic(total);
  if (estimate === null) return null;
  return {
    estimate,
    withoutOne: filled.map((week) => statistic(subtractDurationGroups(total, week))),
  };
}
