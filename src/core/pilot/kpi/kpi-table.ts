import type { KpiStatistic, KpiUnit } from "../../schema/kpi-output.ts";
import type { MeasuredKpiId } from "../../schema/measured-kpi.ts";
import type { Range } from "../comparison.ts";
import type { PeriodCells } from "../period-cells.ts";
import { type CompanionFigure, companionFigures } from "./companion-figures.ts";
import { durationFigures } from "./duration-figures.ts";
import type { KpiDefinition } from "./kpi-definition.ts";
import {
  meanInterval,
  medianInterval,
  netScoreInterval,
  restrictedMeanInterval,
  shareInterval,
} from "./kpi-interval.ts";
import { type KpiMeasure, ratioOf, total } from "./kpi-measure.ts";
import type { KpiSetting, KpiSettings } from "./kpi-settings.ts";
import { type MeasureBasis, measureBasis } from "./measure-basis.ts";
import { measureOf } from "./measure-of.ts";
import { byWeek, type WeekCells } from "./week-cells.ts";
import type { WeeklyCost } from "./weekly-cost.ts";

/** One KPI of one period, with everything needed to read it rightly. */
export interface KpiRow {
  id: MeasuredKpiId;
  unit: KpiUnit;
  statistic: KpiStatistic;
  n: number | null;
  estimate: number | null;
  interval: Range | null;
  p90: number | null;
  coverage: number | null;
  definition: KpiDefinition;
  companions: readonly CompanionFigure[];
}

const nothing = { n: null, estimate: null, interval: null, p90: null, coverage: null };

function plain(kpi: KpiSetting): KpiDefinition {
  return { id: kpi.id, clock: null, followUpSeconds: null, returnWindowSeconds: null };
}

const units: Partial<Record<MeasuredKpiId, KpiUnit>> = {
  "first-response-time": "seconds",
  "resolution-time": "seconds",
  "handling-time": "seconds",
  nps: "points",
  backlog: "tickets",
  "cost-per-ticket": "minor-currency-per-ticket",
};

function unknownRow(kpi: KpiSetting): KpiRow {
  const unit = units[kpi.id] ?? "share";
  const row = { id: kpi.id, unit, statistic: kpi.statistic, ...nothing };
  return { ...row, definition: plain(kpi), companions: [] };
}

function timeFigures(kpi: KpiSetting, measure: KpiMeasure, weeks: readonly WeekCells[]) {
  const { duration } = measure;
  if (duration === null) return nothing;
  const figures = durationFigures(
    weeks.flatMap(({ cells }) => cells),
    duration,
  );
  const { median, p90, restrictedMean: mean } = figures;
  if (kpi.statistic === "restricted-mean") {
    const interval = mean === null ? null : restrictedMeanInterval(weeks, duration);
    return { n: figures.tickets, estimate: mean, interval, p90 };
  }
  const interval = median === null ? null : medianInterval(median, weeks, duration);
  return { n: figures.tickets, estimate: median, interval, p90 };
}

function ratioFigures(kpi: KpiSetting, measure: KpiMeasure, weeks: readonly WeekCells[]) {
  const all = total(
    weeks.flatMap(({ cells }) => cells),
    measure.contribute,
  );
  const isShare = kpi.statistic === "share";
  const byWeeks = isShare ? shareInterval(all, weeks, measure) : meanInterval(weeks, measure);
  const interval = byWeeks ?? (kpi.id === "nps" ? netScoreInterval(weeks) : null);
  return { n: all.count, estimate: ratioOf(all), interval, p90: null };
}

function measuredRow(kpi: KpiSetting, basis: MeasureBasis, weeks: readonly WeekCells[]): KpiRow {
  const measure = measureOf(kpi, basis);
  if (typeof measure === "string") return unknownRow(kpi);
  const coverage = ratioOf(
    total(
      weeks.flatMap(({ cells }) => cells),
      measure.coverage,
    ),
  );
  const { id, statistic } = kpi;
  const { unit, definition } = measure;
  const isTooThin = measure.leastCoverage !== null && (coverage ?? 0) < measure.leastCoverage;
  if (isTooThin) return { ...unknownRow(kpi), unit, coverage, definition };
  const find = measure.duration === null ? ratioFigures : timeFigures;
  const figures = find(kpi, measure, weeks);
  return { id, unit, statistic, coverage, definition, companions: [], ...figures };
}

function backlogRow(kpi: KpiSetting, period: PeriodCells): KpiRow {
  const last = period.backlog.at(-1);
  return { ...unknownRow(kpi), n: period.account.used, estimate: last?.open ?? null };
}

/** Σ cost ÷ Σ tickets over the weeks whose cost is known. */
function costRow(
  kpi: KpiSetting,
  weeks: readonly WeekCells[],
  costs: readonly WeeklyCost[],
): KpiRow {
  const known = new Map(costs.map(({ week, costMinor }) => [week, costMinor]));
  const costed = weeks.filter(({ week }) => known.has(week));
  const tickets = total(
    costed.flatMap(({ cells }) => cells),
    ({ tallies }) => ({
      sum: 0,
      count: tallies.used,
    }),
  ).count;
  const cost = costed.reduce((sum, { week }) => sum + (known.get(week) ?? 0), 0);
  const coverage = weeks.length === 0 ? null : costed.length / weeks.length;
  if (tickets === 0) return { ...unknownRow(kpi), coverage };
  return { ...unknownRow(kpi), n: tickets, estimate: cost / tickets, coverage };
}

/**
 * What are the KPIs of one period?
 *
 * Uses every ticket of the population; those watched for less than the follow-up are censored in
 * the times. Shares carry Wilson intervals widened for weeks that differ, times intervals by leaving
 * out a week. What cannot be computed is null. `costs` come from `weekly-cost.csv`.
 *
 * @example kpiTable(period, kpiSettings(null))[0]?.id // "first-response-time"
 */
export function kpiTable(
  period: PeriodCells,
  settings: KpiSettings,
  costs: readonly WeeklyCost[] = [],
): KpiRow[] {
  const basis = measureBasis([period], settings, false);
  const weeks = [...byWeek(period.cells)].map(([week, cells]) => ({ week, name: "", cells }));
  const rowOf = (kpi: KpiSetting): KpiRow => {
    if (kpi.id === "backlog") return backlogRow(kpi, period);
    if (kpi.id === "cost-per-ticket") return costRow(kpi, weeks, costs);
    return measuredRow(kpi, basis, weeks);
  };
  const companionBasis = { period, basis, cells: period.cells };
  return settings.kpis.map((kpi) => {
    const row = rowOf(kpi);
    if (row.estimate === null) return row;
    return { ...row, companions: companionFigures(kpi, companionBasis) };
  });
}
