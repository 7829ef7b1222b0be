import type { AskedCounts } from "../asked-counts.ts";

/** The parts of a cell that are counted together or not at all, because the same KPI asks for them. */
export interface CountedParts {
  /** How long customers waited, also those who still wait, and from a hand-over on. */
  waits: boolean;
  waitsOnService: boolean;
  solveIsKnown: boolean;
  /** First solves, and what is not solved yet. */
  solveTimes: boolean;
  solvesOnService: boolean;
  /** Whether one contact was enough. */
  contacts: boolean;
  /** Whether the requester came back. */
  repeats: boolean;
  ai: boolean;
  satisfaction: boolean;
  recommendation: boolean;
  deadlines: boolean;
  handling: boolean;
}

/**
 * Which parts of a cell are asked for? Each is named by one of its counts, see `askedCounts`.
 *
 * @example countedParts(askedCounts(kpiSettings(null))).waitsOnService // false
 */
export function countedParts({ histograms, tallies }: AskedCounts): CountedParts {
  return {
    waits: histograms.has("reply-open"),
    waitsOnService: histograms.has("replied-business"),
    solveIsKnown: tallies.has("solve-known"),
    solveTimes: histograms.has("solve-open"),
    solvesOnService: histograms.has("solved-business"),
    contacts: histograms.has("one-touch"),
    repeats: histograms.has("anchors"),
    ai: tallies.has("ai-anchors"),
    satisfaction: tallies.has("csat-rated"),
    recommendation: tallies.has("nps-rated"),
    deadlines: tallies.has("sla-at-risk"),
    handling: tallies.has("handled"),
  };
}
