import type { Place } from "../diagnostic/diagnostic.ts";
import type { Statement } from "../score/statement.ts";
import type { BenefitResult } from "./benefit-result.ts";
import type { CostSimulation } from "./cost-simulation.ts";
import type { Range } from "./range.ts";
import type { VolumeCheck } from "./worked-out.ts";

/**
 * blank: nothing was written, which is unknown and never 0. expired: the quote is past its day.
 * sealed: kept closed until the contract stage. beside: another count of the same money, shown only.
 * in-second-switch: counted there, so not here. driver-missing: it is to be worked out from a figure
 * that is nowhere, which is unknown too.
 */
export type CostLineState =
  | "valued"
  | "not-applicable"
  | "blank"
  | "expired"
  | "sealed"
  | "beside"
  | "in-second-switch"
  | "driver-missing";

export type CostLineResult = {
  line: string;
  state: CostLineState;
  kind: "list-price-estimate" | "quote" | "own-estimate" | null;
  /** What is paid the first time, not discounted; null unless it is known. */
  firstAmount: Range | null;
  /** Present cost per year, year 1 first; null unless valued or beside. */
  years: Range[] | null;
  presentCost: Range | null;
  /** How a line was worked out, or which figure is missing to do so; null for typed amounts. */
  arithmetic: Statement | null;
  /** The price formula at 1×, 2×, 5× the volume; null where no tiers are declared. */
  volumes: VolumeCheck | null;
  /** The foreign currency it is priced in; null otherwise. */
  foreign: string | null;
  place: Place | null;
};

/** The AI's usage under one count of what is solved. */
export type AiUnit = {
  line: string;
  /** Bill of the first year ÷ contacts solved by the AI without a return; null when not known. */
  perSustainedSolve: number | null;
};

export type VendorCosts = {
  vendor: string;
  lines: CostLineResult[];
  /** Present cost of the valued lines by year, and together; null when no line is valued. */
  years: Range[] | null;
  presentCost: Range | null;
  /** What the valued lines may come to together: P10, P50, P90; null when no line is valued. */
  simulated: CostSimulation | null;
  /** False while a line is blank, expired, sealed or without a driver: the sum is then "at least". */
  isComplete: boolean;
  missing: string[];
  /** Present cost (P50) ÷ contacts resolved over the horizon; null when one of them is unknown. */
  perResolvedContact: number | null;
  /** What a person's handling of one contact costs at likely values; null when unknown. */
  perHandledContact: number | null;
  aiUnits: AiUnit[];
  /** Null when the scorecard has no benefits. */
  benefits: BenefitResult | null;
};

export type CostResult = {
  currency: string;
  horizonYears: number;
  discountRate: number;
  vendors: VendorCosts[];
};
