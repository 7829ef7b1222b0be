import type { KpiUnit } from "../../schema/kpi-output.ts";
import type { Cell } from "../cell.ts";
import type { DifferenceScale } from "./difference-scale.ts";
import type { DurationMeasure } from "./duration-measure.ts";
import type { KpiDefinition } from "./kpi-definition.ts";

/** A sum and the number of tickets it is a sum over; the KPI is sum ÷ count. */
export interface Contribution {
  sum: number;
  count: number;
}

/** How one KPI is read from cells: everything is a ratio of sums, so weeks and channels add up. */
export interface KpiMeasure {
  definition: KpiDefinition;
  unit: KpiUnit;
  scale: DifferenceScale;
  /** Cells → sum and count. Adds over cells. */
  contribute: (cell: Cell) => Contribution;
  /** How many tickets have what the KPI needs, of how many that should. */
  coverage: (cell: Cell) => Contribution;
  /** Times only. */
  duration: DurationMeasure | null;
  /** Below this coverage the KPI cannot be assessed; null where a low answer rate is normal. */
  leastCoverage: number | null;
}

/**
 * Adds up what some cells say.
 *
 * @example total(cells, ({ tallies }) => ({ sum: tallies["sla-met"], count: tallies.used })) // { sum: 3, count: 4 }
 */
export function total(cells: Iterable<Cell>, part: (cell: Cell) => Contribution): Contribution {
  const all = { sum: 0, count: 0 };
  for (const cell of cells) {
    const { sum, count } = part(cell);
    all.sum += sum;
    all.count += count;
  }
  return all;
}

/** Sum ÷ count; null when nothing was counted. Example: `ratioOf({ sum: 3, count: 4 })` is 0.75. */
export function ratioOf({ sum, count }: Contribution): number | null {
  return count === 0 ? null : sum / count;
}
