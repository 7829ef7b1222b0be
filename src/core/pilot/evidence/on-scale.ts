import { naturalLog } from "../../stats/elementary/natural-log.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";

/**
 * A value where its differences add up: ratios as natural logarithms, all else as it is. Null when
 * there is none (a ratio of 0 has no logarithm).
 *
 * @example onScale(1, "ratio") // 0
 */
export function onScale(value: number | null, scale: DifferenceScale): number | null {
  if (value === null) return null;
  if (scale === "difference") return value;
  return value > 0 ? naturalLog(value) : null;
}

/**
 * Pilot against baseline on the KPI's own scale: a ratio or a difference.
 *
 * @example against(0.8, 1, "ratio") // 0.8
 */
export function against(
  pilot: number | null,
  baseline: number | null,
  scale: DifferenceScale,
): number | null {
  if (pilot === null || baseline === null) return null;
  if (scale === "difference") return pilot - baseline;
  return baseline > 0 ? pilot / baseline : null;
}
