import type { PeriodEstimate } from "../comparison.ts";
import type { KpiSetting, KpiSettings } from "../kpi/kpi-settings.ts";
import type { PeriodCells } from "../period-cells.ts";

/**
 * What the target is compared with: the median of times where that is what is shown.
 *
 * @example judgedValue(kpi, { ...estimate, median: 300 }) // 300 where the median is shown
 */
export function judgedValue(kpi: KpiSetting, estimate: PeriodEstimate): number | null {
  return kpi.statistic === "median" ? estimate.median : estimate.estimate;
}

/** The share that the reply tiers demand, over the channels as the pilot had them. */
function tierShare(settings: KpiSettings, pilot: PeriodCells): number | null {
  let [demanded, tickets] = [0, 0];
  for (const { channel, tallies } of pilot.cells) {
    const deadline = settings.deadlines.get(channel);
    if (deadline === undefined) continue;
    demanded += deadline.share * tallies["sla-at-risk"];
    tickets += tallies["sla-at-risk"];
  }
  return tickets === 0 ? null : demanded / tickets;
}

/**
 * The declared target as a number in the KPI's unit; null when there is none or it is unknown.
 *
 * @example targetValue({ ...kpi, target: { atMost: 300 } }, settings, baseline, pilot) // 300
 */
export function targetValue(
  kpi: KpiSetting,
  settings: KpiSettings,
  baseline: PeriodEstimate,
  pilot: PeriodCells,
): number | null {
  const { target } = kpi;
  if (target === null) return null;
  if ("atLeast" in target) return target.atLeast;
  if ("atMost" in target) return target.atMost;
  const base = judgedValue(kpi, baseline);
  if ("ratioToBaseline" in target) return base === null ? null : base * target.ratioToBaseline;
  if (target.from === "baseline") return base;
  return kpi.id === "sla-attainment" ? tierShare(settings, pilot) : null;
}

/**
 * Did the pilot reach the target? Null when either is unknown.
 *
 * @example targetIsMet({ ...kpi, direction: "higher" }, 0.75, { ...pilot, estimate: 0.8 }) // true
 */
export function targetIsMet(
  kpi: KpiSetting,
  target: number | null,
  pilot: PeriodEstimate,
): boolean | null {
  const value = judgedValue(kpi, pilot);
  if (target === null || value === null) return null;
  return kpi.direction === "lower" ? value <= target : value >= target;
}
