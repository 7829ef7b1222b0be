import type { VerdictReason } from "../../schema/compare-output.ts";
import type { KpiComparison, PeriodEstimate } from "../comparison.ts";

/** A compared KPI before its p value is adjusted and its verdict given. */
export interface KpiDraft
  extends Omit<KpiComparison, "pAdjusted" | "adjustment" | "verdict" | "reason"> {
  /** Why the KPI cannot be assessed; null when it can. */
  blockedBy: VerdictReason | null;
  /** Every week alike: a difference without an interval. */
  lacksVariation: boolean;
}

/** Nothing is known of a period. */
export const unknownEstimate: PeriodEstimate = {
  n: null,
  estimate: null,
  standardised: null,
  median: null,
  p90: null,
  coverage: null,
  weekly: [],
};

/** Nothing is known of a difference. */
export const unknownDifference = { estimate: null, interval: null } as const;
