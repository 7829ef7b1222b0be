import { statement } from "../../score/statement.ts";
import { type CostBasis, contactsPerMonth, monthsPerYear } from "../cost-basis.ts";
import { endsOf, productOf, shared } from "../formula.ts";
import { rangeOf } from "../range.ts";
import { type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

const weeksPerYear = 365.25 / 7;
const minutesPerHour = 60;

/**
 * What does the dip at launch cost? Weekly contacts × handling minutes × dip × weeks × wage. No
 * trustworthy figure for the dip exists, so what is declared is an assumption, and called one.
 *
 * @example launchDipCost(basis) // 22,000 for 734 contacts a week, 7.5 minutes, 20 % for 4 weeks at 300
 */
export function launchDipCost(basis: CostBasis): WorkedOut {
  const { launchDip, wagePerHour, handlingMinutes } = basis.drivers;
  const contacts = contactsPerMonth(basis, 0);
  const minutes = handlingMinutes ?? basis.measured.handlingMinutes;
  if (launchDip === undefined) return withoutDriver("launch-dip");
  if (wagePerHour === undefined) return withoutDriver("wage-per-hour");
  if (contacts === null) return withoutDriver("contacts");
  if (minutes === null) return withoutDriver("handling-minutes");
  const weekly = (contacts.likely * monthsPerYear) / weeksPerYear;
  const formula = productOf(
    [
      shared("handling-minutes", minutes),
      shared("dip-share", launchDip.share),
      shared("dip-weeks", launchDip.weeks),
      shared("wage", wagePerHour),
    ],
    weekly / minutesPerHour,
  );
  return workedOutBy(formula, {
    arithmetic: statement("worked-out-launch-dip", {
      contacts: weekly,
      minutes: rangeOf(minutes).likely,
      origin: handlingMinutes === undefined ? "measured-before" : "declared",
      share: rangeOf(launchDip.share).likely,
      weeks: rangeOf(launchDip.weeks).likely,
      wage: rangeOf(wagePerHour).likely,
      sum: endsOf(formula, 0).likely,
    }),
  });
}
