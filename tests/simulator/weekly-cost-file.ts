import { csvText } from "./csv.ts";
import { drawsFor } from "./draws.ts";
import { periods, type SimulatedPeriod } from "./periods.ts";
import { costPerTicket } from "./proof-truth.ts";

/** Half of the cost does not follow the number of tickets: seats and shifts are paid in quiet weeks, too. */
const fixedShare = 0.5;
const spread = 0.03;

function mondayOf({ firstDay }: SimulatedPeriod, week: number): string {
  const day = new Date(`${firstDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7 * week);
  return day.toISOString().slice(0, 10);
}

/** What each whole week of a period cost: half of it fixed, half by what a usual week's tickets would. */
export function weeklyCostFile(name: SimulatedPeriod["name"], seed: number): string {
  const period = periods.find((one) => one.name === name);
  if (period === undefined) throw new RangeError(`no period ${name}`);
  const draws = drawsFor(seed, `weekly cost ${name}`);
  const usual = period.ticketsPerWeek * costPerTicket[name];
  const rows = Array.from({ length: period.weeks }, (_, week) => {
    const varied = usual * (fixedShare + (1 - fixedShare) * (1 + spread * draws.normal()));
    return [mondayOf(period, week), Math.round(varied / 10) * 10, "licence+labour+ai-usage"];
  });
  return csvText(["week", "cost_minor", "covers"], rows);
}
