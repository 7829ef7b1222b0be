import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { confidenceSequence } from "../../stats/confidence-sequence.ts";
import { exponential } from "../../stats/elementary/exponential.ts";
import { normalQuantile } from "../../stats/normal.ts";
import { studentTQuantile } from "../../stats/student-t.ts";
import type { WeekDifference } from "../compare/week-difference.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";
import { onScale } from "./on-scale.ts";

/**
 * In which range does the difference lie, however often one has looked before? Counted in pilot weeks
 * and tightest at the planned end. The sequence is made for large samples; with few weeks its width is
 * stretched by Student's t over the normal curve.
 *
 * @example alwaysValid(found, "ratio", 4, 6)?.interval // [0.48, 1.02]
 */
export function alwaysValid(
  { estimate, standardError, degreesOfFreedom }: WeekDifference,
  scale: DifferenceScale,
  weeksSeen: number,
  weeksPlanned: number,
): KpiEvidence["alwaysValid"] {
  const centre = onScale(estimate, scale);
  if (centre === null || standardError === null || degreesOfFreedom === null) return null;
  const stretch = studentTQuantile(0.975, degreesOfFreedom) / normalQuantile(0.975);
  const tunedFor = Math.max(1, weeksPlanned);
  const found = confidenceSequence(centre, standardError * stretch, weeksSeen, { tunedFor });
  if (found === null) return null;
  const { low, high } = found.interval;
  const back = (value: number) =>
    scale === "ratio" ? Math.min(Number.MAX_VALUE, exponential(value)) : value;
  return { interval: [back(low), back(high)], p: Math.min(1, found.p) };
}
