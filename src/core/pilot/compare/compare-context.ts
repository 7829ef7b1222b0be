import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { MeasureBasis } from "../kpi/measure-basis.ts";
import type { ComparedWeeks } from "../kpi/week-cells.ts";
import type { WeeklyCost } from "../kpi/weekly-cost.ts";
import type { PeriodCells } from "../period-cells.ts";
import type { Look } from "./early-look.ts";

/** Weeks that both periods must have before anything is said. */
export const leastWeeks = 4;

/** Both sides of a comparison. */
export interface Sides<Side> {
  baseline: Side;
  pilot: Side;
}

/** All that the comparison of one KPI may look at. */
export interface CompareContext {
  periods: Sides<PeriodCells>;
  weeks: Sides<ComparedWeeks>;
  settings: KpiSettings;
  basis: MeasureBasis;
  costs: Sides<readonly WeeklyCost[]>;
  seed: number;
  look: Look;
}
