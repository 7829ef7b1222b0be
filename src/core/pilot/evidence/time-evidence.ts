import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import {
  bootstrapDraws,
  endedByTimes,
  restrictedMeanRatio,
  shareTimeRatio,
} from "./drawn-ratios.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { type GridSide, timeGrid } from "./time-grid.ts";
import { geometricRatio, middleRatio } from "./typical-ratio.ts";

function unfinished({ ended, all }: GridSide): number | null {
  const total = all.reduce((sum, count) => sum + count, 0);
  const done = ended.reduce((sum, week) => sum + week.reduce((part, count) => part + count, 0), 0);
  return total > 0 ? Math.min(1, Math.max(0, 1 - done / total)) : null;
}

/**
 * What else is known of a time: typical times of what ended, medians and 90th percentiles with
 * intervals, and how much had not ended. Null for KPIs that are no times.
 *
 * @example timeEvidence(input)?.p90Ratio.estimate // 0.7
 */
export function timeEvidence(input: EvidenceInput): KpiEvidence["times"] {
  const { measure, context, strata, weights } = input;
  const duration = measure?.duration ?? null;
  if (duration === null || duration.tauSeconds <= 0 || weights.size === 0) return null;
  const grid = timeGrid(context, strata, weights, duration);
  const ended = endedByTimes(grid);
  return {
    geometricMeanRatio: geometricRatio(grid),
    hodgesLehmannRatio: middleRatio(grid),
    unfinishedShare: { baseline: unfinished(grid.baseline), pilot: unfinished(grid.pilot) },
    medianRatio: shareTimeRatio(grid, ended, 0.5, context.seed),
    p90Ratio: shareTimeRatio(grid, ended, 0.9, context.seed),
    restrictedMeanRatio: restrictedMeanRatio(input),
    draws: bootstrapDraws,
  };
}
