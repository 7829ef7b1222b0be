import { kaplanMeier } from "../../stats/kaplan-meier.ts";
import { restrictedMean } from "../../stats/restricted-mean.ts";
import { survivalQuantile } from "../../stats/survival-quantile.ts";
import type { Cell } from "../cell.ts";
import { type DurationMeasure, durationGroups } from "./duration-measure.ts";

/** A waiting time of a set of tickets; null is "not reached", never a guess. */
export interface DurationFigures {
  tickets: number;
  median: number | null;
  p90: number | null;
  restrictedMean: number | null;
}

/** A quantile beyond the follow-up is not the same thing in both periods, so it is not given. */
function within(seconds: number | null, tauSeconds: number): number | null {
  return seconds !== null && seconds <= tauSeconds ? seconds : null;
}

/**
 * Median, 90th percentile and restricted mean by Kaplan–Meier, up to the follow-up.
 *
 * @example durationFigures(cells, measure).median // 300
 */
export function durationFigures(cells: Iterable<Cell>, measure: DurationMeasure): DurationFigures {
  const curve = kaplanMeier(durationGroups(cells, measure));
  const { tauSeconds } = measure;
  if (curve === null || tauSeconds <= 0) {
    return { tickets: curve?.tickets ?? 0, median: null, p90: null, restrictedMean: null };
  }
  return {
    tickets: curve.tickets,
    median: within(survivalQuantile(curve, 0.5), tauSeconds),
    p90: within(survivalQuantile(curve, 0.9), tauSeconds),
    restrictedMean: restrictedMean(curve, tauSeconds)?.meanSeconds ?? null,
  };
}
