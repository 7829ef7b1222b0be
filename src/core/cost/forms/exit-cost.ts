import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import type { CostBasis } from "../cost-basis.ts";
import { endsOf, type Formula, own, shared } from "../formula.ts";
import { rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type ExitCost = Extract<WorkedOutCost, { from: "exit" }>;

/**
 * What does leaving cost? Hours of our own people × how many times a rehearsal a real exit is × wage,
 * what the vendor charges for help, and the months of retrieval that are paid. Hours and charge are
 * those that the exit rehearsal measured, unless others are written; without either they are unknown.
 *
 * @example exitCost({ from: "exit" }, basis) // 31 hours measured at 300 an hour, nothing charged: 9,300
 */
export function exitCost(form: ExitCost, { drivers, measured }: CostBasis): WorkedOut {
  const { wagePerHour } = drivers;
  const { exit } = measured;
  const hours = form.hours ?? exit?.hours ?? null;
  const fee = form.fee ?? exit?.fee ?? null;
  if (wagePerHour === undefined) return withoutDriver("wage-per-hour");
  if (hours === null) return withoutDriver("exit-hours");
  if (fee === null) return withoutDriver("exit-fee");
  const { times = 1, retrieval = { months: 0, feePerMonth: 0 } } = form;
  const formula: Formula = {
    inputs: [
      own("hours", hours),
      own("times", times),
      shared("wage", wagePerHour),
      own("fee", fee),
      own("retrieval-months", retrieval.months),
      own("retrieval-fee", retrieval.feePerMonth),
    ],
    at: ({ 0: spent = 0, 1: scale = 0, 2: wage = 0, 3: help = 0, 4: months = 0, 5: monthly = 0 }) =>
      spent * scale * wage + help + months * monthly,
  };
  const isMeasured = form.hours === undefined;
  const params = {
    hours: rangeOf(hours).likely,
    origin: isMeasured ? "exit-rehearsal" : "declared",
    times: rangeOf(times).likely,
    wage: rangeOf(wagePerHour).likely,
    fee: rangeOf(fee).likely,
    months: rangeOf(retrieval.months).likely,
    monthlyFee: rangeOf(retrieval.feePerMonth).likely,
    sum: endsOf(formula, 0).likely,
  };
  const feePlace = form.fee === undefined ? (exit?.feePlace ?? null) : null;
  const place = isMeasured ? (exit?.place ?? null) : feePlace;
  return workedOutBy(formula, { arithmetic: statement("worked-out-exit", params, place) });
}
