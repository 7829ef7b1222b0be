import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import type { CostBasis } from "../cost-basis.ts";
import { product, rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver } from "../worked-out.ts";

type WorkCost = Extract<WorkedOutCost, { from: "work" }>;

/**
 * What do people's hours cost? Count × hours for each × times × wage: procedures × hours ×
 * departments, people × hours × allowance for turnover, topics × hours.
 *
 * @example workCost({ from: "work", count: 22, hoursEach: 12 }, basis) // 79,200 at 300 an hour
 */
export function workCost({ count, hoursEach, times = 1 }: WorkCost, basis: CostBasis): WorkedOut {
  const { wagePerHour } = basis.drivers;
  if (wagePerHour === undefined) return withoutDriver("wage-per-hour");
  const parts = [count, hoursEach, times, wagePerHour].map(rangeOf);
  const amount = product(...parts);
  return {
    amountIn: () => amount,
    arithmetic: statement(times === 1 ? "worked-out-work" : "worked-out-work-times", {
      units: rangeOf(count).likely,
      hours: rangeOf(hoursEach).likely,
      times: rangeOf(times).likely,
      wage: rangeOf(wagePerHour).likely,
      sum: amount.likely,
    }),
  };
}
