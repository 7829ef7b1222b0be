import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { PilotFolder, Workspace } from "../parse/workspace.ts";
import type { Cell, TallyId } from "../pilot/cell.ts";
import type { Comparison, KpiComparison } from "../pilot/comparison.ts";
import type { Comparisons } from "../score/vendor-facts.ts";
import { type PaidPushes, paidPushes } from "./paid-pushes.ts";
import type { Range } from "./range.ts";

const secondsPerMinute = 60;

/** What a vendor's pilot says that costs and benefits rest on; null where it does not say. */
export type MeasuredFacts = {
  /** Share of tickets in which the AI took part. */
  aiShare: number | null;
  /** Solved by the AI alone and no return in the window ÷ tickets in which the AI took part. */
  sustainedShare: number | null;
  /** Paid messages per 100 contacts, every way in which they are known, the best first. */
  paidPushes: readonly PaidPushes[];
  /** What one exit took in the rehearsal of it: hours of our people, and what was charged. */
  exit: { hours: number | null; fee: number | null; place: Place; feePlace: Place } | null;
  /** Handling of a contact before the pilot, and how much shorter it became (never below 0). */
  handlingMinutes: number | null;
  minutesSaved: Range | null;
  /** Drop in the share of repeat contacts, never below 0. */
  repeatDrop: Range | null;
  resolutionRate: number | null;
};

function kpi(comparison: Comparison | null, id: KpiComparison["id"]): KpiComparison | null {
  return comparison?.kpis.find((one) => one.id === id) ?? null;
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function sumOf(cells: readonly Cell[], tally: TallyId): number {
  return cells.reduce((sum, cell) => sum + cell.tallies[tally], 0);
}

/** Null while the rehearsal is not finished: its hours are then not those of an exit. */
function rehearsedExit(folder: PilotFolder | undefined): MeasuredFacts["exit"] {
  const { rehearsal = null } = folder ?? {};
  if (rehearsal === null || rehearsal.value.usableOn === undefined) return null;
  const { hours = null, fee = null } = rehearsal.value;
  const feePlace = placeOf(rehearsal, ["fee"]);
  return { hours, fee, place: hours === null ? feePlace : placeOf(rehearsal, ["hours"]), feePlace };
}

/** A gain never counts below 0 here: a loss is no benefit, and shows in the verdict of the pilot. */
function gain(estimate: number | null, interval: readonly [number, number] | null): Range | null {
  if (estimate === null || interval === null) return null;
  const positive = (value: number) => Math.max(0, value);
  const [low, high] = [Math.min(...interval), Math.max(...interval)];
  return { low: positive(low), likely: positive(estimate), high: positive(high) };
}

function repeatDrop(comparison: Comparison | null): Range | null {
  const { estimate = null, interval = null } =
    kpi(comparison, "repeat-contact-rate")?.difference ?? {};
  return gain(estimate === null ? null : -estimate, interval && [-interval[1], -interval[0]]);
}

function handling(comparison: Comparison | null) {
  const found = kpi(comparison, "handling-time");
  const seconds = found?.baseline.estimate ?? null;
  if (found === null || seconds === null) return { handlingMinutes: null, minutesSaved: null };
  const minutes = seconds / secondsPerMinute;
  const { estimate, interval } = found.difference;
  const saved = (value: number) => minutes * (1 - value);
  return {
    handlingMinutes: minutes,
    minutesSaved: gain(
      estimate === null ? null : saved(estimate),
      interval && [saved(interval[1]), saved(interval[0])],
    ),
  };
}

/**
 * What did the pilot of this vendor measure that its costs and benefits rest on? Everything is null
 * without a pilot: unknown, and never taken from the vendor's word.
 *
 * @example measuredFacts("norvane", workspace, comparisons).sustainedShare // 0.31
 */
export function measuredFacts(
  vendor: string,
  workspace: Workspace,
  comparisons: Comparisons,
): MeasuredFacts {
  const comparison = comparisons.get(vendor) ?? null;
  const cells = comparison?.periods.pilot.cells ?? [];
  return {
    aiShare: ratio(sumOf(cells, "ai-involved"), sumOf(cells, "ai-known")),
    sustainedShare: kpi(comparison, "ai-resolution")?.pilot.estimate ?? null,
    paidPushes: paidPushes(vendor, workspace, comparisons),
    exit: rehearsedExit(workspace.pilots.get(vendor)),
    ...handling(comparison),
    repeatDrop: repeatDrop(comparison),
    resolutionRate: kpi(comparison, "resolution-rate")?.pilot.estimate ?? null,
  };
}
