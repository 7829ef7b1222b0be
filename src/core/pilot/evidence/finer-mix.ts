import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { weekDifference } from "../compare/week-difference.ts";
import { baselineMix, weekStrata } from "../compare/week-strata.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { ownRange } from "./no-evidence.ts";

/**
 * The same difference at the baseline's mix of channel × topic: does another mix of subjects explain
 * what the channels do not? Beside the verdict, not under it, because agents of another system may
 * sort subjects in other ways. Null where the files hold no topics.
 *
 * @example finerMix(input)?.strata // 24
 */
export function finerMix({ measure, context, scale }: EvidenceInput): KpiEvidence["finerMix"] {
  if (measure === null || !context.basis.areTopicsKnown) return null;
  const { baseline, pilot } = context.weeks;
  const stratumOf = ({ channel, topic }: { channel: string; topic: string }) =>
    `${channel}\u0000${topic}`;
  const strata = {
    baseline: weekStrata(baseline.weeks, measure.contribute, stratumOf),
    pilot: weekStrata(pilot.weeks, measure.contribute, stratumOf),
  };
  const { weights, uncoveredShare } = baselineMix(strata.baseline, strata.pilot);
  const { estimate, interval } = weekDifference(strata.baseline, strata.pilot, weights, scale);
  return { estimate, interval: ownRange(interval), strata: weights.size, uncoveredShare };
}
