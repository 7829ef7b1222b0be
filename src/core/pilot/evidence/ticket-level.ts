import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { naturalLog } from "../../stats/elementary/natural-log.ts";
import { logRank } from "../../stats/log-rank.ts";
import { mantelHaenszelOddsRatio } from "../../stats/mantel-haenszel.ts";
import { normalQuantile, normalTwoSidedP } from "../../stats/normal.ts";
import { channelTotals } from "../compare/week-strata.ts";
import { durationGroups } from "../kpi/duration-measure.ts";
import type { Contribution } from "../kpi/kpi-measure.ts";
import type { EvidenceInput } from "./evidence-input.ts";

function shareOf(contribution: Contribution | undefined) {
  const { sum, count } = contribution ?? { sum: 0, count: 0 };
  return { successes: sum, trials: count };
}

/** The p of a share, from the interval of its common odds ratio over channels. */
function shareP({ strata }: EvidenceInput): number | null {
  const pilot = channelTotals(strata.pilot);
  const baseline = channelTotals(strata.baseline);
  const channels = [...new Set([...pilot.keys(), ...baseline.keys()])];
  const found = mantelHaenszelOddsRatio(
    channels.map((channel) => ({
      pilot: shareOf(pilot.get(channel)),
      baseline: shareOf(baseline.get(channel)),
    })),
  );
  if (found === null) return null;
  const error = naturalLog(found.interval.high / found.oddsRatio) / normalQuantile(0.975);
  return error > 0 ? normalTwoSidedP(naturalLog(found.oddsRatio) / error) : null;
}

/**
 * What would the usual test claim, which takes every ticket as independent? Log-rank for times,
 * Mantel and Haenszel by channel for shares. Shown for contrast: it is far too sure.
 *
 * @example ticketLevel(input) // { test: "log-rank", p: 0.0000002 }
 */
export function ticketLevel(input: EvidenceInput): KpiEvidence["ticketLevel"] {
  const { measure, context } = input;
  if (measure === null) return null;
  const { duration, unit } = measure;
  if (duration !== null) {
    if (duration.tauSeconds <= 0) return null;
    const groups = (period: "baseline" | "pilot") =>
      durationGroups(
        context.weeks[period].weeks.flatMap(({ cells }) => cells),
        duration,
      ).map((group) =>
        group.timeSeconds <= duration.tauSeconds
          ? group
          : { ...group, events: 0, censored: group.events + group.censored },
      );
    return { test: "log-rank", p: logRank(groups("pilot"), groups("baseline"))?.p ?? null };
  }
  return unit === "share" ? { test: "mantel-haenszel", p: shareP(input) } : null;
}
