import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import type { CostBasis } from "../cost-basis.ts";
import { endsOf, own, productOf, shared } from "../formula.ts";
import { rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type WorkCost = Extract<WorkedOutCost, { from: "work" }>;

/** Training counts people; all other work counts pieces. */
function arithmeticId(line: string | undefined, isRepeated: boolean) {
  if (line === "staff-training")
    return isRepeated ? "worked-out-training-times" : "worked-out-training";
  return isRepeated ? "worked-out-work-times" : "worked-out-work";
}

/**
 * What do people's hours cost? Count × hours for each × times × wage: procedures × hours ×
 * departments, people × hours × allowance for turnover, topics × hours.
 *
 * @example workCost({ from: "work", count: 22, hoursEach: 12 }, basis) // 79,200 at 300 an hour
 */
export function workCost(
  { count: written, hoursEach, times = 1 }: WorkCost,
  basis: CostBasis,
  line?: string,
): WorkedOut {
  const { wagePerHour, agents } = basis.drivers;
  if (wagePerHour === undefined) return withoutDriver("wage-per-hour");
  const count = written ?? agents;
  if (count === undefined) return withoutDriver("agents");
  const formula = productOf([
    written === undefined ? shared("agents", count) : own("count", count),
    own("hours", hoursEach),
    own("times", times),
    shared("wage", wagePerHour),
  ]);
  return workedOutBy(formula, {
    arithmetic: statement(arithmeticId(line, times !== 1), {
      units: rangeOf(count).likely,
      hours: rangeOf(hoursEach).likely,
      times: rangeOf(times).likely,
      wage: rangeOf(wagePerHour).likely,
      sum: endsOf(formula, 0).likely,
    }),
  });
}
