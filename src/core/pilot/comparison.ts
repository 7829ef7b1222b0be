import type { KpiEvidence, Tested } from "../schema/compare-evidence.ts";
import type { FitnessProblem, Verdict, VerdictReason } from "../schema/compare-output.ts";
import type { KpiUnit } from "../schema/kpi-output.ts";
import type { KpiRole } from "../schema/kpis.ts";
import type { MeasuredKpiId } from "../schema/measured-kpi.ts";
import type { Look } from "./compare/early-look.ts";
import type { CompanionFigure } from "./kpi/companion-figures.ts";
import type { DifferenceScale } from "./kpi/difference-scale.ts";
import type { KpiDefinition } from "./kpi/kpi-definition.ts";
import type { PeriodCells } from "./period-cells.ts";

export type Range = readonly [low: number, high: number];

/** One week of one KPI, for charts. */
export interface WeeklyValue {
  /** ISO name, such as 2026-W40. */
  week: string;
  n: number;
  value: number | null;
}

/** What one period says about one KPI, at its own channel mix unless `standardised` says otherwise. */
export interface PeriodEstimate {
  n: number | null;
  /** What the comparison rests on: restricted mean, share, mean, net score, or weekly change. */
  estimate: number | null;
  /** At the baseline's channel mix. */
  standardised: number | null;
  /** Times only, seconds: Kaplan–Meier; null when fewer tickets than that were done in time. */
  median: number | null;
  p90: number | null;
  /** Share of tickets that have what the KPI needs. */
  coverage: number | null;
  weekly: readonly WeeklyValue[];
}

/** An estimated difference with its 95 % interval, clustered by week. */
export interface EstimatedDifference {
  estimate: number | null;
  interval: Range | null;
}

/** How much of a difference of shares or means comes from the channel mix (Kitagawa). */
export interface MixSplit {
  /** Part due to changes inside the channels. */
  rate: number;
  /** Part due to another mix of channels. */
  mix: number;
}

export interface KpiComparison {
  id: MeasuredKpiId;
  role: KpiRole;
  direction: "higher" | "lower";
  unit: KpiUnit;
  definition: KpiDefinition;
  baseline: PeriodEstimate;
  pilot: PeriodEstimate;
  scale: DifferenceScale;
  /** At the baseline's channel mix: what the verdict rests on. */
  difference: EstimatedDifference;
  /** At each period's own mix, beside it. */
  crude: EstimatedDifference;
  /** Null for ratios and where there is one channel only. */
  mixSplit: MixSplit | null;
  /** Share of tickets (the larger of the two periods) on channels that the other period lacks. */
  uncoveredShare: number;
  p: number | null;
  pAdjusted: number | null;
  adjustment: "holm" | "benjamini-hochberg";
  /** The limit the interval must respect to be not worse, on `scale`; null when none is declared. */
  marginLimit: number | null;
  target: number | null;
  targetIsMet: boolean | null;
  /** Figures beside the KPI that must not be taken for it. */
  companions: {
    baseline: readonly CompanionFigure[];
    pilot: readonly CompanionFigure[];
  };
  /** What a careful reader asks for beside the verdict. */
  evidence: KpiEvidence;
  verdict: Verdict;
  reason: VerdictReason;
}

/** Tickets a week, before and in the pilot. */
export interface VolumeChange {
  baselinePerWeek: number | null;
  pilotPerWeek: number | null;
  /** Pilot over baseline, clustered by week. */
  ratio: Tested;
  /** The p of a test that takes tickets as coming one by one (Poisson): too sure, for contrast. */
  poissonP: number | null;
  /** Jump and slopes of the weekly counts, as logarithms. */
  trend: KpiEvidence["trend"];
}

/** The whole answer of `touchstone compare`. */
export interface Comparison {
  fitness: { fit: boolean; problems: FitnessProblem[] };
  /** Follow-up that every ticket of both periods had, in seconds. */
  followUpSeconds: number;
  weeks: { baseline: readonly string[]; pilot: readonly string[] };
  look: Look;
  volume: VolumeChange;
  periods: { baseline: PeriodCells; pilot: PeriodCells };
  kpis: KpiComparison[];
}
