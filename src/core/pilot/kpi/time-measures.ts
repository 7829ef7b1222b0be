import type { VerdictReason } from "../../schema/compare-output.ts";
import type { Cell } from "../cell.ts";
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

function onBusinessClock(cell: Cell, duration: DurationMeasure, all: number): Contribution {
  return { sum: restrictedSum(cell, duration).count, count: all };
}

/** Waiting tickets on the vendor's clock, which is known by its share of calendar time only. */
function vendorReplyTime(basis: MeasureBasis, clock: ClockKind): KpiMeasure | VerdictReason {
  const share = clock === "calendar" ? 1 : basis.vendorServiceShare;
  if (share === null) return "clock-not-declared";
  const duration: DurationMeasure = {
    done: "vendor-replied",
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
    const duration = { done: "replied", open: "reply-open", openScale: 1 } as const;
    const measured = { ...duration, tauSeconds: followUpSeconds };
    return timeMeasure("first-response-time", "calendar", measured, replyCoverage);
  }
  if (businessFollowUpSeconds === null) return "clock-not-declared";
  const duration: DurationMeasure = {
    done: "replied-business",
    open: "reply-open-business",
    openScale: 1,
    tauSeconds: businessFollowUpSeconds,
  };
  return timeMeasure("first-response-time", "business", duration, (cell) =>
    onBusinessClock(cell, duration, replyCoverage(cell).count),
  );
}

/** Creation to the last solve inside the follow-up; what is unsolved by then is still open. */
export function resolutionTime(kpi: KpiSetting, basis: MeasureBasis): KpiMeasure | VerdictReason {
  if (kpi.clock === "calendar") {
    const duration: DurationMeasure = {
      done: "solved",
      open: "solve-open",
      openScale: 1,
      tauSeconds: basis.followUpSeconds,
    };
    return timeMeasure("resolution-time", "calendar", duration, solveCoverage);
  }
  if (basis.businessFollowUpSeconds === null) return "clock-not-declared";
  const duration: DurationMeasure = {
    done: "solved-business",
    open: "solve-open-business",
    openScale: 1,
    tauSeconds: basis.businessFollowUpSeconds,
  };
  return timeMeasure("resolution-time", "business", duration, (cell) =>
    onBusinessClock(cell, duration, cell.tallies.used),
  );
}

/** Tickets of which it is known whether and when they were solved. */
export function solveCoverage({ tallies }: Cell): Contribution {
  return { sum: tallies["solve-known"], count: tallies.used };
}
