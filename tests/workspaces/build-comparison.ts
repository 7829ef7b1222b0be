import type { Comparison, KpiComparison } from "../../src/core/pilot/comparison.ts";
import { noEvidence, notTested } from "../../src/core/pilot/evidence/no-evidence.ts";
import type { PeriodCells } from "../../src/core/pilot/period-cells.ts";
import type { MeasuredKpiId } from "../../src/core/schema/measured-kpi.ts";

/** Cells of a period without a ticket: what a comparison carries along. */
export function periodCells(period: "baseline" | "pilot", from: string, to: string): PeriodCells {
  return {
    period,
    file: `pilots/${period}/tickets.csv`,
    format: "canonical",
    zone: "Asia/Taipei",
    zoneIsDeclared: true,
    window: { from, to },
    washInWeeks: 0,
    cut: null,
    latestCreatedAt: null,
    runInDays: 0,
    account: { rows: 0, used: 0, leftOut: [] },
    replySource: "none",
    contactsAreKnown: false,
    topicsAreKnown: false,
    cells: [],
    controlChannels: [],
    controlCells: [],
    backlog: [],
    bulkRequesters: [],
    reconciliations: [],
  };
}

/** One KPI of a comparison, a share unless `extra` says otherwise. */
export function kpiComparison(
  id: MeasuredKpiId,
  extra: Partial<KpiComparison> = {},
): KpiComparison {
  const estimate = {
    n: 500,
    estimate: 0.8,
    standardised: 0.8,
    median: null,
    p90: null,
    coverage: 1,
    weekly: [],
  };
  return {
    id,
    role: "primary",
    direction: "higher",
    unit: "share",
    definition: { id: "csat", clock: null, followUpSeconds: null, returnWindowSeconds: null },
    baseline: estimate,
    pilot: estimate,
    scale: "difference",
    difference: { estimate: null, interval: null },
    crude: { estimate: null, interval: null },
    mixSplit: null,
    uncoveredShare: 0,
    p: null,
    pAdjusted: null,
    adjustment: "holm",
    marginLimit: null,
    target: null,
    targetIsMet: null,
    companions: { baseline: [], pilot: [] },
    evidence: noEvidence,
    verdict: "better",
    reason: "improved",
    ...extra,
  };
}

/** A fit comparison of eight baseline weeks with six pilot weeks. */
export function comparisonOf(
  kpis: KpiComparison[],
  problems: Comparison["fitness"]["problems"] = [],
): Comparison {
  return {
    fitness: { fit: !problems.some((one) => one.severity === "blocks"), problems },
    followUpSeconds: 14 * 86_400,
    weeks: { baseline: [], pilot: [] },
    look: { plannedEnd: null, asOf: null, isEarly: false, weeksPlanned: 0 },
    volume: {
      baselinePerWeek: null,
      pilotPerWeek: null,
      ratio: notTested,
      poissonP: null,
      trend: null,
    },
    periods: {
      baseline: periodCells("baseline", "2026-06-01", "2026-07-26"),
      pilot: periodCells("pilot", "2026-08-31", "2026-10-11"),
    },
    kpis,
  };
}
