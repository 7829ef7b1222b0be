import type { CompareContext } from "../../../../src/core/pilot/compare/compare-context.ts";
import { weekDifference } from "../../../../src/core/pilot/compare/week-difference.ts";
import { baselineMix, weekStrata } from "../../../../src/core/pilot/compare/week-strata.ts";
import type { EvidenceInput } from "../../../../src/core/pilot/evidence/evidence-input.ts";
import { measureOf } from "../../../../src/core/pilot/kpi/measure-of.ts";
import type { MeasuredKpiId } from "../../../../src/core/schema/measured-kpi.ts";
import { kpi } from "../compare/compared.ts";

/** A KPI of two periods as the evidence beside it is gathered from. */
export function evidenceInput(
  id: MeasuredKpiId,
  context: CompareContext,
  more: Partial<EvidenceInput> = {},
): EvidenceInput {
  const measure = measureOf(kpi(id), context.basis);
  if (typeof measure === "string") throw new Error(measure);
  const strata = {
    baseline: weekStrata(context.weeks.baseline.weeks, measure.contribute),
    pilot: weekStrata(context.weeks.pilot.weeks, measure.contribute),
  };
  const { weights } = baselineMix(strata.baseline, strata.pilot);
  const { scale } = measure;
  const found = weekDifference(strata.baseline, strata.pilot, weights, scale);
  const input = { kpi: kpi(id), context, measure, strata, weights, scale, found };
  return { ...input, marginLimit: null, ...more };
}
