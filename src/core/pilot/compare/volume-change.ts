import type { Tested } from "../../schema/compare-evidence.ts";
import { leaveOneOutRatio } from "../../stats/leave-one-out.ts";
import { rateRatio } from "../../stats/rate-ratio.ts";
import { segmentedCountTrend } from "../../stats/segmented-trend.ts";
import type { VolumeChange } from "../comparison.ts";
import { asRange, notTested } from "../evidence/no-evidence.ts";
import { trendEvidence } from "../evidence/pilot-trend.ts";
import type { ComparedWeeks } from "../kpi/week-cells.ts";
import type { CompareContext } from "./compare-context.ts";

/**
 * How many tickets came in each compared week?
 *
 * @example weeklyTickets(weeks) // [812, 790, 845, 803]
 */
export function weeklyTickets({ weeks }: ComparedWeeks): number[] {
  return weeks.map(({ cells }) => cells.reduce((sum, { tallies }) => sum + tallies.used, 0));
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function byWeeks(pilot: readonly number[], baseline: readonly number[]): Tested {
  const found = leaveOneOutRatio(pilot, baseline, meanOf);
  return found
    ? { estimate: found.ratio, interval: asRange(found.interval), p: found.p }
    : notTested;
}

/**
 * Did more or fewer tickets come in than before? By weeks, and as a Poisson rate for contrast: tickets
 * come in bursts, so the latter sees a change in nearly every pair of periods.
 *
 * @example volumeChange(context).ratio.estimate // 1.12
 */
export function volumeChange({ weeks }: CompareContext): VolumeChange {
  const [baseline, pilot] = [weeklyTickets(weeks.baseline), weeklyTickets(weeks.pilot)];
  const events = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const poisson =
    baseline.length === 0 || pilot.length === 0
      ? null
      : rateRatio(
          { events: events(pilot), exposure: pilot.length },
          { events: events(baseline), exposure: baseline.length },
        );
  const points = (["baseline", "pilot"] as const).flatMap((period) =>
    weeks[period].weeks.map(({ week }, place) => ({
      week,
      isPilot: period === "pilot",
      value: (period === "pilot" ? pilot : baseline)[place] ?? 0,
    })),
  );
  return {
    baselinePerWeek: meanOf(baseline),
    pilotPerWeek: meanOf(pilot),
    ratio: byWeeks(pilot, baseline),
    poissonP: poisson?.p ?? null,
    trend: trendEvidence(segmentedCountTrend(points)),
  };
}
