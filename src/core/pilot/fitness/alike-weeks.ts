import type { FitnessProblem } from "../../schema/compare-output.ts";
import type { KpiComparison } from "../comparison.ts";

/** With fewer weeks neighbours always look somewhat alike. */
const leastWeeks = 8;

/**
 * Do neighbouring baseline weeks resemble each other, so that intervals are too narrow? Looked at
 * for primary KPIs, or for the times when none is primary.
 *
 * @example alikeWeeks(kpis)[0]?.code // "weeks-autocorrelated"
 */
export function alikeWeeks(kpis: readonly KpiComparison[]): FitnessProblem[] {
  const primary = kpis.filter(({ role }) => role === "primary");
  const looked = primary.length > 0 ? primary : kpis.filter(({ unit }) => unit === "seconds");
  return looked.flatMap(({ id, evidence }): FitnessProblem[] => {
    const memory = evidence.weekMemory?.baseline ?? null;
    if (memory === null || memory.weeks < leastWeeks) return [];
    const { lagOne, ljungBoxP: p, effectiveWeeks, weeks } = memory;
    if (p === null || p >= 0.05 || lagOne === null || lagOne <= 0) return [];
    const params = {
      kpi: id,
      resemblance: lagOne,
      p,
      weeks,
      effectiveWeeks: effectiveWeeks ?? weeks,
    };
    return [{ code: "weeks-autocorrelated", severity: "warns", period: "baseline", params }];
  });
}
