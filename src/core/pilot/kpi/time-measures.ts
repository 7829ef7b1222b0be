import type { VerdictReason } from "../../schema/compare-output.ts";
import type { Cell, HistogramId } from "../cell.ts";
import { type DurationMeasure, restrictedSum } from "./duration-measure.ts";
import type { DefinitionId } from "./kpi-definition.ts";
import type { Contribution, KpiMeasure } from "./kpi-measure.ts";
import type { ClockKind, KpiSetting } from "./kpi-settings.ts";
import type { MeasureBasis } from "./measure-basis.ts";

function timeMeasure(
  id: DefinitionId,
  clock: ClockKind,
  duration: DurationMeasure,
  coverage: (cell: Cell) => Contribution,
): KpiMeasure {
  return {
    definition: { id, clock, followUpSeconds: duration.tauSeconds, returnWindowSeconds: null },
    unit: "seconds",
    scale: "ratio",
    contribute: (cell) => restrictedSum(cell, duration),
    coverage,
    duration,
    leastCoverage: 0.8,
  };
}

function plainDuration(done: HistogramId, open: HistogramId, tauSeconds: number): DurationMeasure {
  return { done: [done], coarseSeconds: 1, open, openScale: 1, tauSeconds };
}

function onBusinessClock(cell: Cell, duration: DurationMeasure, all: number): Contribution {
  return { sum: restrictedSum(cell, duration).count, count: all };
}

/**
 * The vendor's own duration. On a business clock, waiting tickets are put on it by its share of
 * calendar time, the only thing known of it. On the calendar clock it is the same quantity as one
 * from instants, in whole minutes; a period with instants is then cut to minutes alike.
 */
function vendorReplyTime(basis: MeasureBasis, clock: ClockKind): KpiMeasure | VerdictReason {
  const share = clock === "calendar" ? 1 : basis.vendorServiceShare;
  if (share === null) return "clock-not-declared";
  const duration: DurationMeasure = {
    done: clock === "calendar" ? ["vendor-replied", "replied"] : ["vendor-replied"],
    coarseSeconds: clock === "calendar" ? 60 : 1,
    open: "reply-open",
    openScale: share,
    tauSeconds: Math.round(basis.followUpSeconds * share),
  };
  return timeMeasure("first-response-time-vendor-duration", clock, duration, replyCoverage);
}

function replyCoverage({ tallies }: Cell): Contribution {
  return { sum: tallies["reply-known"], count: tallies.used - tallies["bot-resolved"] };
}

/**
 * Creation to the first public human reply. A ticket without one is still waiting at the cut; one
 * that the bot solved is not at risk. From instants, or where the file has none from the vendor's
 * own duration on its own clock, then said so.
 *
 * @example firstResponseTime(kpi, { ...basis, replySource: "none" }) // "kpi-not-in-data"
 */
export function firstResponseTime(
  kpi: KpiSetting,
  basis: MeasureBasis,
): KpiMeasure | VerdictReason {
  const { replySource, followUpSeconds, businessFollowUpSeconds } = basis;
  if (replySource === null) return "definitions-differ";
  if (replySource === "none") return "kpi-not-in-data";
  if (replySource === "vendor-calendar") return vendorReplyTime(basis, "calendar");
  if (replySource === "vendor-business") return vendorReplyTime(basis, "business");
  if (kpi.clock === "calendar") {
    const measured = plainDuration("replied", "reply-open", followUpSeconds);
    return timeMeasure("first-response-time", "calendar", measured, replyCoverage);
  }
  if (businessFollowUpSeconds === null) return "clock-not-declared";
  const business = ["replied-business", "reply-open-business"] as const;
  const duration = plainDuration(...business, businessFollowUpSeconds);
  return timeMeasure("first-response-time", "business", duration, (cell) =>
    onBusinessClock(cell, duration, replyCoverage(cell).count),
  );
}

/**
 * Creation to the last solve inside the follow-up; what is unsolved by then is still open.
 *
 * @example resolutionTime({ ...kpi, clock: "business" }, basis) // "clock-not-declared" without a calendar
 */
export function resolutionTime(kpi: KpiSetting, basis: MeasureBasis): KpiMeasure | VerdictReason {
  if (kpi.clock === "calendar") {
    const duration = plainDuration("solved", "solve-open", basis.followUpSeconds);
    return timeMeasure("resolution-time", "calendar", duration, solveCoverage);
  }
  if (basis.businessFollowUpSeconds === null) return "clock-not-declared";
  const business = ["solved-business", "solve-open-business"] as const;
  const duration = plainDuration(...business, basis.businessFollowUpSeconds);
  return timeMeasure("resolution-time", "business", duration, (cell) =>
    onBusinessClock(cell, duration, cell.tallies.used),
  );
}

/**
 * Tickets of which it is known whether and when they were solved.
 *
 * @example solveCoverage(cell) // { sum: 10, count: 10 }
 */
export function solveCoverage({ tallies }: Cell): Contribution {
  return { sum: tallies["solve-known"], count: tallies.used };
}
