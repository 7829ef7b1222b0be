import type { WorkedOutCost } from "../schema/worked-out-cost.ts";
import type { CostBasis } from "./cost-basis.ts";
import { aiUsageCost } from "./forms/ai-usage-cost.ts";
import { doubleRunningCost } from "./forms/double-running-cost.ts";
import { exitCost } from "./forms/exit-cost.ts";
import { launchDipCost } from "./forms/launch-dip-cost.ts";
import { messageCost } from "./forms/message-cost.ts";
import { migrationCost } from "./forms/migration-cost.ts";
import { seatsCost } from "./forms/seats-cost.ts";
import { workCost } from "./forms/work-cost.ts";
import type { WorkedOut } from "./worked-out.ts";

/**
 * What does a line come to by its own arithmetic, and how? Null for lines that are made from other
 * lines (`currency-band`, `second-switch`): they are worked out once those are known. The id of the
 * line only chooses the words of the arithmetic.
 *
 * @example workOut({ from: "double-running", months: 1.5 }, basis) // 42,000 at 28,000 a month
 */
export function workOut(form: WorkedOutCost, basis: CostBasis, line?: string): WorkedOut | null {
  switch (form.from) {
    case "seats":
      return seatsCost(form, basis);
    case "ai-usage":
      return aiUsageCost(form, basis);
    case "messages":
      return messageCost(form, basis);
    case "work":
      return workCost(form, basis, line);
    case "migration":
      return migrationCost(form, basis);
    case "launch-dip":
      return launchDipCost(basis);
    case "double-running":
      return doubleRunningCost(form, basis);
    case "exit":
      return exitCost(form, basis);
    case "currency-band":
    case "second-switch":
      return null;
  }
}
