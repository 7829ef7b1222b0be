import type { CostLine } from "../schema/cost-lines.ts";
import { aiShareOf } from "./benefit-sequence.ts";
import { type CostBasis, contactsPerMonth, monthsPerYear } from "./cost-basis.ts";
import type { AiUnit, CostLineResult } from "./cost-result.ts";
import { rangeOf } from "./range.ts";

const minutesPerHour = 60;

function contactsInYear(basis: CostBasis, year: number): number | null {
  const monthly = contactsPerMonth(basis, year);
  return monthly && monthly.likely * monthsPerYear;
}

/**
 * What does one resolved contact cost over the horizon? Present cost ÷ (contacts × resolution rate
 * measured in the pilot). Null when one of them is unknown.
 *
 * @example costPerResolved(3_000_000, basis) // 28.7 for 3,000 contacts a month, 97 % resolved, 3 years
 */
export function costPerResolved(presentCost: number | null, basis: CostBasis): number | null {
  const { resolutionRate } = basis.measured;
  if (presentCost === null || resolutionRate === null) return null;
  let resolved = 0;
  for (let year = 0; year < basis.horizonYears; year += 1) {
    const contacts = contactsInYear(basis, year);
    if (contacts === null) return null;
    resolved += contacts * resolutionRate;
  }
  return resolved > 0 ? presentCost / resolved : null;
}

/**
 * What does it cost when a person handles one contact? Handling minutes × wage, at likely values.
 *
 * @example costPerHandled(basis) // 41.58 for 8.3 minutes at 300 an hour
 */
export function costPerHandled({ drivers, measured }: CostBasis): number | null {
  const minutes = drivers.handlingMinutes ?? measured.handlingMinutes;
  if (minutes === null || drivers.wagePerHour === undefined) return null;
  return (rangeOf(minutes).likely * rangeOf(drivers.wagePerHour).likely) / minutesPerHour;
}

/**
 * What does one contact really cost that the AI solved for good, under each count of the bill? Bill
 * of the first year ÷ contacts solved by the AI without a return. Only lines that stand beside one
 * another: two counts of the same money.
 *
 * @example aiUnits(costLines, results, basis)[0]?.perSustainedSolve // 84.2
 */
export function aiUnits(
  lines: readonly CostLine[],
  results: readonly CostLineResult[],
  basis: CostBasis,
): AiUnit[] {
  const paired = lines.filter(
    ({ id, standsBeside }) =>
      standsBeside !== undefined || lines.some((other) => other.standsBeside === id),
  );
  const contacts = contactsInYear(basis, 0);
  const share = aiShareOf(basis);
  const { sustainedShare } = basis.measured;
  const solves =
    contacts === null || share === null || sustainedShare === null
      ? 0
      : contacts * share.likely * sustainedShare;
  return paired.flatMap(({ id }) => {
    const bill = results.find(({ line }) => line === id)?.firstAmount ?? null;
    if (bill === null) return [];
    return { line: id, perSustainedSolve: solves > 0 ? bill.likely / solves : null };
  });
}
