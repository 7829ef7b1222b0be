import type { Verdict, VerdictReason } from "../schema/compare-output.ts";
import type { KpiUnit } from "../schema/kpi-output.ts";
import {
  formatCount,
  formatPoints,
  formatRatioAsChange,
  formatShareDifference,
  formatSigned,
} from "./formats.ts";
import type { Language } from "./language.ts";

/** What a sentence about a compared KPI needs to know; a `KpiComparison` has all of it. */
export interface JudgedKpi {
  verdict: Verdict;
  reason: VerdictReason;
  unit: KpiUnit;
  scale: "ratio" | "difference";
  difference: { estimate: number | null; interval: readonly [number, number] | null };
  pAdjusted: number | null;
  marginLimit: number | null;
  uncoveredShare: number;
  baseline: { coverage: number | null };
  pilot: { coverage: number | null };
}

/** The numbers of a judged KPI as a reader of this language sees them. */
export interface JudgedNumbers {
  change: string;
  /** Empty when there is no interval. */
  interval: readonly [low: string, high: string] | null;
  margin: string;
  p: string;
}

function asChange(kpi: JudgedKpi, value: number | null, language: Language): string {
  if (kpi.scale === "ratio") return formatRatioAsChange(value, language);
  if (kpi.unit === "share") return formatShareDifference(value, language);
  return formatSigned(value, language, 1);
}

/**
 * How are a change, its interval, the margin and p written? A p below 0.001 is said to be so, never
 * written as zero.
 *
 * @example judgedNumbers(kpi, "en").p // "p = 0.024"
 */
export function judgedNumbers(kpi: JudgedKpi, language: Language): JudgedNumbers {
  const { estimate, interval } = kpi.difference;
  const written = (value: number | null) => asChange(kpi, value, language);
  const p = kpi.pAdjusted;
  return {
    change: written(estimate),
    interval: interval && [written(interval[0]), written(interval[1])],
    margin: written(kpi.marginLimit),
    p: p === null ? "—" : p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`,
  };
}

/**
 * A number among the facts of a finding, for a sentence; 0 when it is not there.
 *
 * @example numberIn({ days: 3 }, "days") // 3
 */
export function numberIn(params: Readonly<Record<string, number | string>>, name: string): number {
  const value = params[name];
  return typeof value === "number" ? value : 0;
}

/**
 * A share among the facts of a finding, as a percentage.
 *
 * @example shareIn({ share: 0.123 }, "share", "en") // "12.3 %"
 */
export function shareIn(
  params: Readonly<Record<string, number | string>>,
  name: string,
  language: Language,
): string {
  return `${formatPoints(numberIn(params, name) * 100, language)} %`;
}

/**
 * A count among the facts of a finding.
 *
 * @example countIn({ rows: 1200 }, "rows", "en") // "1,200"
 */
export function countIn(
  params: Readonly<Record<string, number | string>>,
  name: string,
  language: Language,
): string {
  return formatCount(numberIn(params, name), language);
}

/**
 * Days from seconds, for definitions; without decimals where they are whole.
 *
 * @example daysOf(1_209_600, "en") // "14"
 */
export function daysOf(seconds: number, language: Language): string {
  const days = seconds / 86_400;
  return Number.isInteger(days) ? formatCount(days, language) : formatPoints(days, language);
}
