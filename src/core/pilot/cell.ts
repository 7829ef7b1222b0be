import type { ExclusionReason } from "../schema/kpi-output.ts";
import { addHistogram, type Histogram } from "./histogram.ts";

/** The two sides of a comparison. */
export type Period = "baseline" | "pilot";

/** Durations kept as histograms (seconds); "open" ones were still running at the cut (censored). */
export const histogramIds = [
  "replied",
  "reply-open",
  "replied-business",
  "reply-open-business",
  "vendor-replied",
  "solved",
  "solve-open",
  "solved-business",
  "solve-open-business",
  "anchors",
  "anchors-returned",
  "human-solved",
  "human-solved-at-first-contact",
  "replies-known",
  "one-touch",
] as const;

/** What is counted or summed; every entry is a whole number. */
export const tallyIds = [
  "used",
  "bot-resolved",
  "reopened",
  "human-solved",
  "reply-known",
  "solve-known",
  "anchor-due",
  "anchor-known",
  "human-due",
  "contact-known",
  "ai-known",
  "ai-involved",
  "ai-contained",
  "ai-confirmed",
  "ai-anchors",
  "ai-sustained",
  "csat-offered",
  "csat-rated",
  "csat-satisfied",
  "nps-asked",
  "nps-rated",
  "nps-promoters",
  "nps-detractors",
  "touched",
  "handled",
  "handle-seconds",
  "sla-at-risk",
  "sla-met",
  "sla-breached",
  "sla-not-due",
  "vendor-clock-calendar-seconds",
  "vendor-clock-business-seconds",
] as const;

export type HistogramId = (typeof histogramIds)[number];
export type TallyId = (typeof tallyIds)[number];

/**
 * What is known of one period × local day of creation × stratum. Cells of one key merge by addition,
 * so whatever engine made them, in whatever order the rows came, the same cells result.
 */
export interface Cell {
  period: Period;
  /** Local day of creation in the plan's zone, as days since 1970-01-01. */
  day: number;
  channel: string;
  /** Empty when the file has no topics. */
  topic: string;
  histograms: Record<HistogramId, Histogram>;
  tallies: Record<TallyId, number>;
  /** Tickets of this day and stratum that were left out, by reason. */
  leftOut: Map<ExclusionReason, number>;
}

/**
 * A cell in which nothing has been counted yet.
 *
 * @example emptyCell("pilot", 20600, "line", "").tallies.used // 0
 */
export function emptyCell(period: Period, day: number, channel: string, topic: string): Cell {
  const histograms = Object.fromEntries(histogramIds.map((id) => [id, new Map()]));
  const tallies = Object.fromEntries(tallyIds.map((id) => [id, 0]));
  return {
    period,
    day,
    channel,
    topic,
    histograms: histograms as Record<HistogramId, Histogram>,
    tallies: tallies as Record<TallyId, number>,
    leftOut: new Map(),
  };
}

/**
 * Adds everything that `other` counts to `cell`, whatever its key. Changes the first.
 *
 * @example addCell(monday, tuesday); // monday.tallies.used is now that of both
 */
export function addCell(cell: Cell, other: Cell): void {
  for (const id of histogramIds) addHistogram(cell.histograms[id], other.histograms[id]);
  for (const id of tallyIds) cell.tallies[id] += other.tallies[id];
  for (const [reason, tickets] of other.leftOut) {
    cell.leftOut.set(reason, (cell.leftOut.get(reason) ?? 0) + tickets);
  }
}
