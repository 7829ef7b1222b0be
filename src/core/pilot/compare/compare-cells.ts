import type { Comparison } from "../comparison.ts";
import { alikeWeeks } from "../fitness/alike-weeks.ts";
import { fitnessProblems } from "../fitness/fitness-problems.ts";
import { companionFigures } from "../kpi/companion-figures.ts";
import type { KpiSetting, KpiSettings } from "../kpi/kpi-settings.ts";
import { measureBasis } from "../kpi/measure-basis.ts";
import { comparedWeeks } from "../kpi/week-cells.ts";
import type { WeeklyCost } from "../kpi/weekly-cost.ts";
import type { PeriodCells } from "../period-cells.ts";
import type { CompareContext } from "./compare-context.ts";
import { compareKpi } from "./compare-kpi.ts";
import { compareBacklog, compareCost } from "./compare-series.ts";
import { controlsApart } from "./controls-apart.ts";
import { lookOf } from "./early-look.ts";
import { judge } from "./judge.ts";
import type { KpiDraft } from "./kpi-draft.ts";
import { volumeChange } from "./volume-change.ts";

export interface CompareOptions {
  /** From `weekly-cost.csv` of each period. */
  costs?: { baseline: readonly WeeklyCost[]; pilot: readonly WeeklyCost[] };
  /** Used only where there are too many ways to permute the weeks; 1 unless told. */
  seed?: number;
}

/** Figures beside a KPI, over the compared weeks of one period. */
function companionsIn(kpi: KpiSetting, side: "baseline" | "pilot", context: CompareContext) {
  const cells = context.weeks[side].weeks.flatMap((week) => week.cells);
  return companionFigures(kpi, { period: context.periods[side], basis: context.basis, cells });
}

function withCompanions(kpi: KpiSetting, context: CompareContext): KpiDraft {
  const draft = draftOf(kpi, context);
  if (draft.blockedBy === "kpi-not-in-data" && kpi.id !== "ai-resolution") return draft;
  const companions = {
    baseline: companionsIn(kpi, "baseline", context),
    pilot: companionsIn(kpi, "pilot", context),
  };
  return { ...draft, companions };
}

function draftOf(kpi: KpiSetting, context: CompareContext): KpiDraft {
  if (kpi.id === "backlog") return compareBacklog(kpi, context);
  return kpi.id === "cost-per-ticket" ? compareCost(kpi, context) : compareKpi(kpi, context);
}

/**
 * Did the pilot change the service? Fitness of the data, then every KPI with its difference, its
 * interval by weeks and one of five verdicts.
 *
 * Both periods get the same follow-up, whole weeks only, and the baseline's channel mix. The result
 * depends on nothing but its arguments: same cells, same settings, same seed, same answer.
 *
 * @example compareCells(baseline, pilot, kpiSettings(null)).kpis[0]?.verdict // "cannot-tell"
 */
export function compareCells(
  before: PeriodCells,
  pilot: PeriodCells,
  settings: KpiSettings,
  options: CompareOptions = {},
): Comparison {
  const periods = { baseline: controlsApart(before, pilot.controlChannels), pilot };
  const context: CompareContext = {
    periods,
    weeks: { baseline: comparedWeeks(periods.baseline), pilot: comparedWeeks(pilot) },
    settings,
    basis: measureBasis([periods.baseline, pilot], settings, true),
    costs: options.costs ?? { baseline: [], pilot: [] },
    seed: options.seed ?? 1,
    look: lookOf(pilot),
  };
  const problems = fitnessProblems(context);
  const fit = problems.every(({ severity }) => severity !== "blocks");
  const kpis = judge(
    settings.kpis.map((kpi) => withCompanions(kpi, context)),
    { isFit: fit, isEarly: context.look.isEarly },
  );
  const names = (side: "baseline" | "pilot") => context.weeks[side].weeks.map(({ name }) => name);
  return {
    fitness: { fit, problems: [...problems, ...alikeWeeks(kpis)] },
    followUpSeconds: context.basis.followUpSeconds,
    weeks: { baseline: names("baseline"), pilot: names("pilot") },
    look: context.look,
    volume: volumeChange(context),
    periods,
    kpis,
  };
}
