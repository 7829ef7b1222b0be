import type { Place } from "../diagnostic/diagnostic.ts";
import type { Statement } from "../score/statement.ts";
import type { Range } from "./range.ts";

/** excluded: it would count the same money again, and was written without saying so. */
export type BenefitState = "valued" | "not-applicable" | "driver-missing" | "counted-twice";

export type BenefitLineResult = {
  benefit: string;
  state: BenefitState;
  /** Written for this vendor, or worked out from what service is worth to the buyer. */
  origin: "scorecard" | "service-value";
  certainty: "hard-saving" | "assumption" | null;
  /** Present value per year, year 1 first; null unless valued. */
  years: Range[] | null;
  presentValue: Range | null;
  arithmetic: Statement | null;
  place: Place | null;
};

/** cost-only: no benefit counts; hard-savings: cash really saved; everything: assumptions too. */
export type BenefitViewId = "cost-only" | "hard-savings" | "everything";

export type BenefitView = {
  id: BenefitViewId;
  /** Present value of the benefits that count in this view. */
  benefit: Range;
  /** Benefit − cost, from the worst (low benefit, high cost) to the best. */
  net: Range;
  /** (benefit − cost) ÷ cost, in the same order; null when cost can be 0. */
  returnOnInvestment: Range | null;
  /** The first month (1 is the first) from which benefits keep covering costs; null: not within. */
  paybackMonth: number | null;
  /** The same at its best (low cost, high benefit) and at its worst. */
  paybackEarliest: number | null;
  paybackLatest: number | null;
  /** Share of the benefits that must come true to cover the likely cost; null without benefits. */
  breakEvenShare: number | null;
};

export type BenefitResult = { lines: BenefitLineResult[]; views: BenefitView[] };
