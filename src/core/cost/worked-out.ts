import { type Statement, statement } from "../score/statement.ts";
import { endsOf, type Formula } from "./formula.ts";
import type { Range } from "./range.ts";

/** The price formula at 1×, 2× and 5× of the first year's volume; null where no tier reaches so far. */
export type VolumeCheck = { times: number; units: number; monthlyCost: number | null }[];

/** What a line comes to, and how: or which figure is missing to say so. */
export type WorkedOut =
  | {
      /** Amount of one year (0 is the first), or of the one time it falls due, from its figures. */
      formula: Formula;
      /** The same at the low, likely and high ends of all figures. */
      amountIn: (year: number) => Range;
      /** The arithmetic of the first year at likely values; null for a typed amount. */
      arithmetic: Statement | null;
      volumes?: VolumeCheck;
      /** The foreign currency of its price, where there is one. */
      foreign?: string;
    }
  | { missing: Statement };

/**
 * A line that is worked out by a formula, with its arithmetic and what else is known of it.
 *
 * @example workedOutBy(productOf([own("months", 2), shared("fee", 28000)]), { arithmetic: null }).amountIn(0).likely // 56000
 */
export function workedOutBy(
  formula: Formula,
  rest: { arithmetic: Statement | null; volumes?: VolumeCheck; foreign?: string },
): Exclude<WorkedOut, { missing: unknown }> {
  return { formula, amountIn: (year) => endsOf(formula, year), ...rest };
}

/**
 * A line that cannot be worked out, since this figure (a key of the drivers) is nowhere.
 *
 * @example withoutDriver("wage-per-hour").missing.params.driver // "wage-per-hour"
 */
export function withoutDriver(driver: string): { missing: Statement } {
  return { missing: statement("cost-driver-missing", { driver }) };
}

const volumeSteps = [1, 2, 5];

/**
 * What does a price formula say at one, two and five times the volume?
 *
 * @example volumesAt(10, (units) => units * 5) // costs 50, 100 and 250
 */
export function volumesAt(
  units: number,
  monthlyCost: (units: number) => number | null,
): VolumeCheck {
  return volumeSteps.map((times) => ({
    times,
    units: units * times,
    monthlyCost: monthlyCost(units * times),
  }));
}
