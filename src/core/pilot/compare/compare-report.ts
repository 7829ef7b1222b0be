import type { ComparedStatistic, CompareOutput } from "../../schema/compare-output.ts";
import type { Comparison, KpiComparison, PeriodEstimate } from "../comparison.ts";
import { definitionText } from "../kpi/kpi-definition.ts";

/** Times, shares and means are compared each by a figure that weeks can be clustered for. */
const statisticOf = ({ id, unit, scale }: KpiComparison): ComparedStatistic => {
  if (id === "handling-time" || id === "cost-per-ticket") return "mean";
  if (scale === "ratio") return "restricted-mean";
  if (unit === "tickets") return "weekly-change";
  return unit === "points" ? "net-score" : "share";
};

function measuredOf(
  period: PeriodEstimate,
  companions: KpiComparison["companions"]["baseline"],
): CompareOutput["kpis"][number]["baseline"] {
  const { n, estimate, standardised, median, p90, coverage, weekly } = period;
  const own = { n, estimate, standardised, median, p90, coverage };
  return { ...own, companions: [...companions], weekly: [...weekly] };
}

function kpiOutput(kpi: KpiComparison): CompareOutput["kpis"][number] {
  const { id, unit, role, difference, scale, p, pAdjusted, adjustment, target, targetIsMet } = kpi;
  const { interval } = difference;
  return {
    id,
    unit,
    role,
    statistic: statisticOf(kpi),
    definition: definitionText(kpi.definition),
    baseline: measuredOf(kpi.baseline, kpi.companions.baseline),
    pilot: measuredOf(kpi.pilot, kpi.companions.pilot),
    difference: {
      estimate: difference.estimate,
      interval: interval === null ? null : [interval[0], interval[1]],
      scale,
    },
    p,
    pAdjusted,
    adjustment,
    target,
    targetIsMet,
    verdict: kpi.verdict,
    reason: kpi.reason,
    evidence: kpi.evidence,
  };
}

/**
 * The answer of `touchstone compare --json`.
 *
 * @example compareOutputOf(comparison).kpis[0]?.verdict // "better"
 */
export function compareOutputOf(comparison: Comparison): CompareOutput {
  const { fitness, followUpSeconds, weeks, look, volume, kpis } = comparison;
  return {
    schemaVersion: 1,
    fitness,
    followUpSeconds,
    weeks: { baseline: [...weeks.baseline], pilot: [...weeks.pilot] },
    look,
    volume,
    kpis: kpis.map(kpiOutput),
  };
}
