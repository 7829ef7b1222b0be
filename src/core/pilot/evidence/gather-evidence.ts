import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { weekPermutation } from "../compare/week-difference.ts";
import { alwaysValid } from "./always-valid.ts";
import { controlDifference } from "./control-difference.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { finerMix } from "./finer-mix.ts";
import { learningCurve } from "./learning-curve.ts";
import { marginTest } from "./margin-test.ts";
import { pilotTrend } from "./pilot-trend.ts";
import { satisfactionEvidence } from "./satisfaction-evidence.ts";
import { shareEvidence } from "./share-evidence.ts";
import { ticketLevel } from "./ticket-level.ts";
import { timeEvidence } from "./time-evidence.ts";
import { weekMemory } from "./week-memory.ts";

function permutation({ strata, weights, scale, context }: EvidenceInput) {
  const { baseline, pilot } = strata;
  const found = weekPermutation(baseline, pilot, weights, scale, context.seed);
  return found && { p: found.p, splits: found.splits, isExact: found.exact };
}

/**
 * Everything that stands beside the difference of one KPI. `crude` and `mix` are added by the caller,
 * who has them already.
 *
 * @example gatherEvidence(input).permutation?.p // 0.012
 */
export function gatherEvidence(input: EvidenceInput): Omit<KpiEvidence, "crude" | "mix"> {
  const { kpi, context, strata, scale, found, marginLimit } = input;
  const { look } = context;
  return {
    weekMemory: weekMemory(strata, scale),
    permutation: permutation(input),
    finerMix: finerMix(input),
    ...shareEvidence(input),
    margin: marginTest(found, marginLimit, kpi.direction, scale),
    ticketLevel: ticketLevel(input),
    alwaysValid: alwaysValid(found, scale, strata.pilot.length, look.weeksPlanned),
    times: timeEvidence(input),
    learning: learningCurve(input),
    trend: pilotTrend(input),
    controls: controlDifference(input),
    satisfaction: kpi.id === "csat" ? satisfactionEvidence(context) : null,
  };
}
