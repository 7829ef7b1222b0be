import type { CompareOutput } from "../../schema/compare-output.ts";
import type { Comparison, KpiComparison } from "../comparison.ts";

function kpiOutput(kpi: KpiComparison): CompareOutput["kpis"][number] {
  const { id, unit, baseline, pilot, difference, scale, p, pAdjusted, target } = kpi;
  const { interval } = difference;
  return {
    id,
    unit,
    baseline: { n: baseline.n, estimate: baseline.estimate },
    pilot: { n: pilot.n, estimate: pilot.estimate },
    difference: {
      estimate: difference.estimate,
      interval: interval === null ? null : [interval[0], interval[1]],
      scale,
    },
    p,
    pAdjusted,
    target,
    verdict: kpi.verdict,
    reason: kpi.reason,
  };
}

/**
 * The answer of `touchstone compare --json`.
 *
 * @example compareOutputOf(comparison).kpis[0]?.verdict // "better"
 */
export function compareOutputOf({ fitness, kpis }: Comparison): CompareOutput {
  return { schemaVersion: 1, fitness, kpis: kpis.map(kpiOutput) };
}
