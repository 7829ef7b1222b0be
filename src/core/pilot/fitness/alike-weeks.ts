import type { FitnessProblem } from "../../schema/compare-output.ts";
import { autocorrelation, ljungBox } from "../../stats/autocorrelation.ts";
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
  return looked.flatMap(({ id, baseline }): FitnessProblem[] => {
    const values = baseline.weekly.flatMap(({ value }) => (value === null ? [] : [value]));
    const test = values.length < leastWeeks ? null : ljungBox(values);
    const resemblance = autocorrelation(values, 1) ?? 0;
    if (test === null || test.p >= 0.05 || resemblance <= 0) return [];
    const params = { kpi: id, resemblance, p: test.p };
    return [{ code: "weeks-autocorrelated", severity: "warns", period: "baseline", params }];
  });
}
