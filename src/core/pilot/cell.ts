import type { ExclusionReason } from "../schema/exclusion-reason.ts";
import { addHistogram, Histogram } from "./histogram.ts";

/** The two sides of a comparison. */
export type Period = "baseline" | "pilot";

/** Durations kept as histograms (seconds); "open" ones were still running at the cut (censored). */
function emptyHistograms() {
  const none = () => new Histogram();
  return {
    replied: none(),
    "reply-open": none(),
    "replied-business": none(),
    "reply-open-business": none(),
    "handed-replied": none(),
    "handed-open": none(),
    "vendor-replied": none(),
    solved: none(),
    "solve-open": none(),
    "first-solved": none(),
    "first-solve-open": none(),
    "solved-business": none(),
    "solve-open-business": none(),
    anchors: none(),
    "anchors-returned": none(),
    "human-solved": none(),
    "human-solved-at-first-contact": none(),
    "replies-known": none(),
    "one-touch": none(),
  };
}

/** What is counted or summed; every entry is a whole number. */
const noTallies = {
  used: 0,
  "bot-resolved": 0,
  reopened: 0,
  "human-solved": 0,
  "reply-known": 0,
  "replies-counted": 0,
  "public-replies": 0,
  "solve-known": 0,
  "anchor-due": 0,
  "anchor-known": 0,
  "human-due": 0,
  "contact-known": 0,
  "ai-known": 0,
  "ai-involved": 0,
  "ai-contained": 0,
  "ai-confirmed": 0,
  "ai-anchors": 0,
  "ai-sustained": 0,
  "csat-offered": 0,
  "csat-rated": 0,
  "csat-satisfied": 0,
  "csat-mark-1": 0,
  "csat-mark-2": 0,
  "csat-mark-3": 0,
  "csat-mark-4": 0,
  "csat-mark-5": 0,
  "nps-asked": 0,
  "nps-rated": 0,
  "nps-promoters": 0,
  "nps-detractors": 0,
  touched: 0,
  handled: 0,
  "handle-seconds": 0,
  "sla-at-risk": 0,
  "sla-met": 0,
  "sla-breached": 0,
  "sla-not-due": 0,
  "vendor-clock-calendar-seconds": 0,
  "vendor-clock-business-seconds": 0,
};

export type HistogramId = keyof ReturnType<typeof emptyHistograms>;
export type TallyId = keyof typeof noTallies;

export const histogramIds = Object.keys(emptyHistograms()).filter(
  (id): id is HistogramId => id in emptyHistograms(),
);

/**
 * Is this the name of something that a cell counts?
 *
 * @example isTallyId("used") // true
 */
export function isTallyId(name: string): name is TallyId {
  return Object.hasOwn(noTallies, name);
}

export const tallyIds = Object.keys(noTallies).filter(isTallyId);

/**
 * Is this the name of a duration that a cell keeps?
 *
 * @example isHistogramId("replied") // true
 */
export function isHistogramId(name: string): name is HistogramId {
  return histogramIds.some((id) => id === name);
}

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
  return {
    period,
    day,
    channel,
    topic,
    histograms: emptyHistograms(),
    tallies: { ...noTallies },
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
