import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { isNotWorse } from "../../stats/non-inferiority.ts";
import { studentTUpperTail } from "../../stats/student-t.ts";
import type { WeekDifference } from "../compare/week-difference.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";
import { onScale } from "./on-scale.ts";

/**
 * How strongly do the weeks speak against "worse by the margin or more"? One-sided p, and whether the
 * 95 % interval stays inside. Null without a margin declared beforehand.
 *
 * @example marginTest(found, -0.05, "higher", "difference")?.isInside // true
 */
export function marginTest(
  found: WeekDifference,
  limit: number | null,
  direction: "higher" | "lower",
  scale: DifferenceScale,
): KpiEvidence["margin"] {
  if (limit === null) return null;
  const at = onScale(limit, scale);
  const [estimate, low, high] = [
    found.estimate,
    found.interval?.[0] ?? null,
    found.interval?.[1] ?? null,
  ].map((value) => onScale(value, scale));
  const { standardError, degreesOfFreedom } = found;
  if (at === null || estimate == null || low == null || high == null) {
    return { limit, p: null, isInside: null };
  }
  if (standardError === null || degreesOfFreedom === null)
    return { limit, p: null, isInside: null };
  const distance = direction === "higher" ? estimate - at : at - estimate;
  return {
    limit,
    p: studentTUpperTail(distance / standardError, degreesOfFreedom),
    isInside: isNotWorse({ low, high }, Math.abs(at), direction),
  };
}
