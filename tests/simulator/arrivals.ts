import { shareOfWeek } from "./customers.ts";
import type { Draws } from "./draws.ts";
import { exportOf, type SimulatedPeriod, secondsPerDay, startOf } from "./periods.ts";
import type { WeekEffects } from "./week-effects.ts";

/**
 * When do customers write for a first time, from the first day of the period to the export?
 *
 * A Poisson count for every hour, with the season of the week and the effect of that week. Returns
 * come on top, so fewer first contacts are drawn than tickets are wanted.
 */
export function arrivals(
  period: SimulatedPeriod,
  firstContactsPerWeek: number,
  effects: WeekEffects,
  draws: Draws,
): number[] {
  const start = startOf(period);
  const hours = Math.ceil((exportOf(period) - start) / 3600);
  const times: number[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    const day = Math.floor(hour / 24);
    const mean = firstContactsPerWeek * shareOfWeek(day % 7, hour % 24);
    const count = draws.poisson(mean * effects.of(Math.floor(day / 7)).volume);
    for (let drawn = 0; drawn < count; drawn += 1) {
      times.push(start + hour * 3600 + Math.floor(draws.uniform() * 3600));
    }
  }
  return times;
}

/** Which week of the period is this instant in (0 = the first)? */
export function weekOf(period: SimulatedPeriod, instant: number): number {
  return Math.floor((instant - startOf(period)) / (7 * secondsPerDay));
}

/** The local hour of the day. The period starts at midnight and Taiwan never shifts its clocks. */
export function localHour(period: SimulatedPeriod, instant: number): number {
  return Math.floor(((instant - startOf(period)) % secondsPerDay) / 3600);
}
