import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import type { CostBasis } from "../cost-basis.ts";
import { endsOf, type Formula, own, shared } from "../formula.ts";
import { rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type MigrationCost = Extract<WorkedOutCost, { from: "migration" }>;

const minutesPerHour = 60;

/**
 * What does it cost to move the records? Records × minutes of cleaning, loading and checking × loads
 * (trials included) × wage, and what the vendor charges on top.
 *
 * @example migrationCost({ from: "migration", records: 60000, minutesPer1000: 90, loads: 3 }, basis) // 81,000 at 300 an hour
 */
export function migrationCost(form: MigrationCost, { drivers }: CostBasis): WorkedOut {
  const { wagePerHour } = drivers;
  if (wagePerHour === undefined) return withoutDriver("wage-per-hour");
  const { records, minutesPer1000, loads, fee = 0 } = form;
  const formula: Formula = {
    inputs: [
      own("records", records),
      own("minutes", minutesPer1000),
      shared("wage", wagePerHour),
      own("fee", fee),
    ],
    at: ({ 0: count = 0, 1: minutes = 0, 2: wage = 0, 3: charge = 0 }) =>
      ((count / 1000) * minutes * loads * wage) / minutesPerHour + charge,
  };
  return workedOutBy(formula, {
    arithmetic: statement("worked-out-migration", {
      records: rangeOf(records).likely,
      minutes: rangeOf(minutesPer1000).likely,
      loads,
      wage: rangeOf(wagePerHour).likely,
      fee: rangeOf(fee).likely,
      sum: endsOf(formula, 0).likely,
    }),
  });
}
