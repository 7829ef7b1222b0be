import type { DateEvidence } from "./date-evidence.ts";

export type DateOrder = "year-month-day" | "day-month-year" | "month-day-year";

/** How day and month of a column are to be read, or why nobody can say. */
export type OrderDecision =
  | { kind: "decided"; order: DateOrder; proofs: number }
  | { kind: "not-needed" }
  | { kind: "undecided"; cells: number }
  | { kind: "contradictory"; dayFirst: number; monthFirst: number };

/**
 * In which order does a column write day and month?
 *
 * One number above 12 proves an order for the whole column, because one program wrote it all; proofs
 * of both orders contradict each other, and a column without any proof stays undecided, as do years
 * of two digits. What was declared wins over nothing but doubt: a proof against it is a
 * contradiction.
 *
 * @param alike evidence of the columns that the same program wrote in the same shape
 * @example decideOrder([evidence], null).kind // "undecided" when every cell is like 05/06/2026
 */
export function decideOrder(
  alike: readonly DateEvidence[],
  declared: DateOrder | null,
): OrderDecision {
  const sum = (sign: "day-first" | "month-first" | "either-order" | "short-year") =>
    alike.reduce((total, evidence) => total + evidence.of(sign), 0);
  const [dayFirst, monthFirst] = [sum("day-first"), sum("month-first")];
  const open = sum("either-order") + sum("short-year");
  const isAgainst =
    (declared === "day-month-year" && monthFirst > 0) ||
    (declared === "month-day-year" && dayFirst > 0);
  if ((dayFirst > 0 && monthFirst > 0) || isAgainst) {
    return { kind: "contradictory", dayFirst, monthFirst };
  }
  if (declared !== null) return { kind: "decided", order: declared, proofs: 0 };
  if (sum("short-year") > 0) return { kind: "undecided", cells: open };
  if (dayFirst > 0) return { kind: "decided", order: "day-month-year", proofs: dayFirst };
  if (monthFirst > 0) return { kind: "decided", order: "month-day-year", proofs: monthFirst };
  return open > 0 ? { kind: "undecided", cells: open } : { kind: "not-needed" };
}
