import type { Detectable, PlanOutput, UndetectableReason } from "../../schema/plan-output.ts";
import { undetectableReasons } from "../../schema/plan-output.ts";
import { correlationFromDesignEffect, designEffectOfShare } from "../../stats/design-effect.ts";
import { exponential } from "../../stats/elementary/exponential.ts";
import { minimumDetectableOfWeeks } from "../../stats/minimum-detectable.ts";
import { ticketsForShares } from "../../stats/sample-size.ts";
import { leastWeeks } from "../compare/compare-context.ts";
import { backlogWeeks, costWeeks } from "../compare/compare-series.ts";
import { marginLimit } from "../compare/margin-limit.ts";
import { weeklyTickets } from "../compare/volume-change.ts";
import {
  baselineMix,
  channelTotals,
  type WeekStrata,
  weekStrata,
  wholeWeek,
} from "../compare/week-strata.ts";
import { onScale } from "../evidence/on-scale.ts";
import { durationFigures } from "../kpi/duration-figures.ts";
import { type KpiMeasure, ratioOf, total } from "../kpi/kpi-measure.ts";
import type { KpiSetting, KpiSettings } from "../kpi/kpi-settings.ts";
import { measureBasis } from "../kpi/measure-basis.ts";
import { measureOf } from "../kpi/measure-of.ts";
import { type ComparedWeeks, comparedWeeks } from "../kpi/week-cells.ts";
import type { WeeklyCost } from "../kpi/weekly-cost.ts";
import type { PeriodCells } from "../period-cells.ts";
import { type WeekSpread, weekSpread } from "./week-spread.ts";

/** Pilots that a buyer would think of. */
export const pilotLengths = [4, 5, 6, 7, 8] as const;

const confidence = 0.95;
const power = 0.8;

type PlannedKpi = PlanOutput["kpis"][number];

/**
 * The smallest difference that a pilot of so many weeks would show four times in five, on the scale on
 * which weeks are compared. The pilot's weeks are taken to vary as the baseline's do.
 *
 * @example smallestDifference({ weeks: 8, variance: 0.004 }, 6) // 0.29, a quarter less
 */
export function smallestDifference(spread: WeekSpread, pilotWeeks: number): number {
  return minimumDetectableOfWeeks(spread, pilotWeeks, { confidence, power });
}

/** A KPI as its weeks will be compared. */
interface PlannedWeeks {
  strata: WeekStrata[];
  form: Pick<KpiMeasure, "scale" | "unit">;
  baseline: number | null;
  /** Tickets a week, for the backlog's margin. */
  intake: number;
}

/** What one would be told who takes every ticket as a witness of its own. */
function calculatorTickets(share: number | null, change: number): number | null {
  const changed = (share ?? 0) + change;
  if (share === null || share <= 0 || share >= 1 || changed <= 0 || changed >= 1) return null;
  const tickets = ticketsForShares(share, changed, { confidence, power });
  return tickets === null ? null : Math.ceil(tickets);
}

function detectableIn(
  kpi: KpiSetting,
  { form, intake, baseline }: PlannedWeeks,
  spread: WeekSpread,
  pilotWeeks: number,
): Detectable {
  const { scale, unit } = form;
  const size = smallestDifference(spread, pilotWeeks);
  const good = kpi.direction === "lower" ? -size : size;
  const limit = onScale(marginLimit(kpi, scale, unit, intake), scale);
  return {
    pilotWeeks,
    change: scale === "ratio" ? exponential(good) : good,
    calculatorTickets: unit === "share" ? calculatorTickets(baseline, good) : null,
    notWorseShowable: limit === null ? null : Math.abs(limit) >= size,
  };
}

function unknownKpi(kpi: KpiSetting, reason: string, unit: PlannedKpi["unit"]): PlannedKpi {
  const known = undetectableReasons.find((one) => one === reason);
  const { id, role } = kpi;
  return {
    id,
    unit,
    role,
    scale: "difference",
    baseline: null,
    designEffect: null,
    ticketCorrelation: null,
    detectable: pilotLengths.map((pilotWeeks) => ({
      pilotWeeks,
      change: null,
      calculatorTickets: null,
      notWorseShowable: null,
    })),
    reason: known ?? "kpi-not-in-data",
  };
}

function coverageProblem(measure: KpiMeasure, { weeks }: ComparedWeeks): UndetectableReason | null {
  const cells = weeks.flatMap((week) => week.cells);
  const coverage = ratioOf(total(cells, measure.coverage)) ?? 0;
  if (coverage === 0) return "kpi-not-in-data";
  return measure.leastCoverage !== null && coverage < measure.leastCoverage
    ? "coverage-too-low"
    : null;
}

function plannedWeeks(kpi: KpiSetting, planned: PlannedWeeks): PlannedKpi {
  const { form, baseline } = planned;
  const { scale, unit } = form;
  const strata = planned.strata.filter((week) => wholeWeek(week).count > 0);
  if (strata.length < leastWeeks) return unknownKpi(kpi, "too-few-weeks-of-kpi", unit);
  const { weights } = baselineMix(strata, strata);
  const spread = weekSpread(strata, weights, scale);
  if (spread === null || spread.variance <= 1e-18) return unknownKpi(kpi, "no-variation", unit);
  const effect = unit === "share" ? designEffectOfShare(strata.map(wholeWeek)) : null;
  const tickets = strata.reduce((sum, week) => sum + wholeWeek(week).count, 0) / strata.length;
  return {
    id: kpi.id,
    unit,
    role: kpi.role,
    scale,
    baseline,
    designEffect: effect,
    ticketCorrelation: effect === null ? null : correlationFromDesignEffect(effect, tickets),
    detectable: pilotLengths.map((weeks) => detectableIn(kpi, planned, spread, weeks)),
    reason: null,
  };
}

function plannedMeasure(kpi: KpiSetting, measure: KpiMeasure, compared: ComparedWeeks): PlannedKpi {
  const lacking = coverageProblem(measure, compared);
  if (lacking !== null) return unknownKpi(kpi, lacking, measure.unit);
  const cells = compared.weeks.flatMap((week) => week.cells);
  return plannedWeeks(kpi, {
    strata: weekStrata(compared.weeks, measure.contribute),
    form: measure,
    baseline:
      measure.duration === null
        ? ratioOf(total(cells, measure.contribute))
        : durationFigures(cells, measure.duration).restrictedMean,
    intake: 0,
  });
}

function plannedSeries(kpi: KpiSetting, baseline: PlannedBaseline, intake: number): PlannedKpi {
  const { period, compared, settings, costs } = baseline;
  const isBacklog = kpi.id === "backlog";
  if (!isBacklog && costs.length === 0) {
    return unknownKpi(kpi, "kpi-not-in-data", "minor-currency-per-ticket");
  }
  const strata = isBacklog ? backlogWeeks(period, compared, settings) : costWeeks(compared, costs);
  const whole = [...channelTotals(strata).values()][0] ?? { sum: 0, count: 0 };
  const form = isBacklog
    ? ({ scale: "difference", unit: "tickets" } as const)
    : ({ scale: "ratio", unit: "minor-currency-per-ticket" } as const);
  return plannedWeeks(kpi, { strata, form, baseline: ratioOf(whole), intake });
}

interface PlannedBaseline {
  period: PeriodCells;
  compared: ComparedWeeks;
  settings: KpiSettings;
  costs: readonly WeeklyCost[];
}

/**
 * What could a pilot of four to eight weeks show, before the first week of it has begun?
 *
 * From the baseline's own weeks: how much they differ is what any change must stand out from. Smaller
 * changes may well happen and will not be seen. Bloom's minimum detectable effect, t at 97.5 % plus t
 * at 80 %, clustered by week.
 *
 * @example detectableDifferences(baseline, settings).kpis[0]?.detectable[2]?.change // 0.74 with six weeks
 */
export function detectableDifferences(
  period: PeriodCells,
  settings: KpiSettings,
  costs: readonly WeeklyCost[] = [],
): PlanOutput {
  const compared = comparedWeeks(period);
  const basis = measureBasis([period], settings, true);
  const tickets = weeklyTickets(compared);
  const ticketsPerWeek =
    tickets.length === 0 ? null : tickets.reduce((sum, one) => sum + one, 0) / tickets.length;
  const baseline = { period, compared, settings, costs };
  return {
    schemaVersion: 1,
    confidence,
    power,
    baselineWeeks: compared.weeks.map(({ name }) => name),
    ticketsPerWeek,
    followUpSeconds: basis.followUpSeconds,
    kpis: settings.kpis.map((kpi) => {
      if (kpi.id === "backlog" || kpi.id === "cost-per-ticket") {
        return plannedSeries(kpi, baseline, ticketsPerWeek ?? 0);
      }
      const measure = measureOf(kpi, basis);
      return typeof measure === "string"
        ? unknownKpi(kpi, measure, "share")
        : plannedMeasure(kpi, measure, compared);
    }),
  };
}
