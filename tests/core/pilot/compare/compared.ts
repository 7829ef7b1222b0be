import type { CompareContext } from "../../../../src/core/pilot/compare/compare-context.ts";
import { lookOf } from "../../../../src/core/pilot/compare/early-look.ts";
import {
  type KpiSetting,
  type KpiSettings,
  kpiSettings,
} from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { measureBasis } from "../../../../src/core/pilot/kpi/measure-basis.ts";
import { comparedWeeks } from "../../../../src/core/pilot/kpi/week-cells.ts";
import type { PeriodCells } from "../../../../src/core/pilot/period-cells.ts";
import type { MeasuredKpiId } from "../../../../src/core/schema/measured-kpi.ts";
import { type WeeklyLog, weeklyPeriod } from "../ticket-log.ts";

export const settings = kpiSettings(null);

/** The default setting of a KPI, with changes. */
export function kpi(id: MeasuredKpiId, more: Partial<KpiSetting> = {}): KpiSetting {
  const found = settings.kpis.find((setting) => setting.id === id);
  if (found === undefined) throw new Error(`no KPI ${id}`);
  return { ...found, ...more };
}

/** Four baseline weeks and four pilot weeks, weeks 0 to 3 and 6 to 9. */
export function twoPeriods(baseline: Partial<WeeklyLog> = {}, pilot: Partial<WeeklyLog> = {}) {
  return {
    baseline: weeklyPeriod("baseline", { replySeconds: [1000, 1100, 900, 1000], ...baseline }),
    pilot: weeklyPeriod("pilot", { replySeconds: [500, 550, 450, 500], firstWeek: 6, ...pilot }),
  };
}

export function contextOf(
  periods: { baseline: PeriodCells; pilot: PeriodCells },
  more: Partial<CompareContext> = {},
  own: KpiSettings = settings,
): CompareContext {
  const { baseline, pilot } = periods;
  return {
    periods,
    weeks: { baseline: comparedWeeks(baseline), pilot: comparedWeeks(pilot) },
    settings: own,
    basis: measureBasis([baseline, pilot], own, true),
    costs: { baseline: [], pilot: [] },
    seed: 1,
    look: lookOf(pilot),
    ...more,
  };
}
