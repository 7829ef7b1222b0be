import type { Place } from "../diagnostic/diagnostic.ts";
import type { CostSimulation } from "./simulate-costs.ts";

/** low ≤ likely ≤ high, in the currency of the decision. */
export type Range = { low: number; likely: number; high: number };

/**
 * blank: nothing was written, which is unknown and never 0. expired: the quote is past its day.
 * sealed: kept closed until the contract stage. beside: another count of the same money, shown only.
 */
export type CostLineState = "valued" | "not-applicable" | "blank" | "expired" | "sealed" | "beside";

export type CostLineResult = {
  line: string;
  state: CostLineState;
  kind: "list-price-estimate" | "quote" | "own-estimate" | null;
  /** Present cost per year, year 1 first; null unless valued or beside. */
  years: Range[] | null;
  presentCost: Range | null;
  place: Place | null;
};

export type VendorCosts = {
  vendor: string;
  lines: CostLineResult[];
  /** Present cost of the valued lines by year, and together; null when no line is valued. */
  years: Range[] | null;
  presentCost: Range | null;
  /** What the valued lines may come to together: P10, P50, P90; null when no line is valued. */
  simulated: CostSimulation | null;
  /** False while a line is blank, expired or sealed: the sum is then "at least". */
  isComplete: boolean;
  missing: string[];
};

export type CostResult = {
  currency: string;
  horizonYears: number;
  discountRate: number;
  vendors: VendorCosts[];
};
