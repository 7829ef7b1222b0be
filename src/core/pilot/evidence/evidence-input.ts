import type { CompareContext, Sides } from "../compare/compare-context.ts";
import type { WeekDifference } from "../compare/week-difference.ts";
import type { MixWeights, WeekStrata } from "../compare/week-strata.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";
import type { KpiMeasure } from "../kpi/kpi-measure.ts";
import type { KpiSetting } from "../kpi/kpi-settings.ts";

/** A compared KPI, as far as it is known when the evidence beside it is gathered. */
export interface EvidenceInput {
  kpi: KpiSetting;
  context: CompareContext;
  /** Null for what is not read from cells: backlog and cost. */
  measure: KpiMeasure | null;
  strata: Sides<readonly WeekStrata[]>;
  /** The baseline's mix of channels. */
  weights: MixWeights;
  scale: DifferenceScale;
  /** The difference at that mix. */
  found: WeekDifference;
  marginLimit: number | null;
}
