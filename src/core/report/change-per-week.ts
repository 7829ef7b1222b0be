import type { KpiComparison, Range } from "../pilot/comparison.ts";
import type { Estimated } from "../schema/compare-evidence.ts";
import { exponential } from "../stats/elementary/exponential.ts";
import type { Language } from "../text/language.ts";
import { kpiDifference, kpiInterval } from "./kpi-value.ts";
import type { Cell } from "./table.ts";

/**
 * How is a change written that was worked out on the scale where changes add up? Logarithms of ratios
 * are turned back into percent first.
 *
 * @example addedChangeCell({ estimate: -0.05, interval: null }, kpi, "en").text // "−4.9 %" for a time
 */
export function addedChangeCell(
  { estimate, interval }: Estimated,
  kpi: Pick<KpiComparison, "scale" | "unit">,
  language: Language,
): Cell {
  if (estimate === null) return { text: "—", tone: "muted" };
  const back = (value: number) => (kpi.scale === "ratio" ? exponential(value) : value);
  const text = kpiDifference(back(estimate), kpi, language);
  if (interval === null) return { text, value: back(estimate) };
  const range: Range = [back(interval[0]), back(interval[1])];
  return { text, value: back(estimate), detail: `[${kpiInterval(range, kpi, language)}]` };
}
