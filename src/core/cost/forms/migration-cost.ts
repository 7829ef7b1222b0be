import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { statement } from "../../score/statement.ts";
import type { CostBasis } from "../cost-basis.ts";
import { combine, rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver } from "../worked-out.ts";

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
  const amount = combine(
    (count, minutes, wage, charge) =>
      ((count / 1000) * minutes * loads * wage) / minutesPerHour + charge,
    ...[records, minutesPer1000, wagePerHour, fee].map(rangeOf),
  );
  return {
    amountIn: () => amount,
    arithmetic: statement("worked-out-migration", {
      records: rangeOf(records).likely,
      minutes: rangeOf(minutesPer1000).likely,
      loads,
      wage: rangeOf(wagePerHour).likely,
      fee: rangeOf(fee).likely,
      sum: amount.likely,
    }),
  };
}
