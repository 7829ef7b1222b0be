import type { WeekStrata } from "../../src/core/pilot/compare/week-strata.ts";
import type { Random } from "../../src/core/stats/random.ts";

/** A normal number from two draws (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}

const channels = ["line", "email", "phone"] as const;
/** The pilot's channels come in other shares than the baseline's. */
const volumes = {
  baseline: { line: 40, email: 40, phone: 20 },
  pilot: { line: 70, email: 20, phone: 25 },
};

export interface SimulatedWeeks {
  period: "baseline" | "pilot";
  weeks: number;
}

/** Weeks whose sums come from `ticket`, with one good or bad week effect for all of its channels. */
function weeksOf(
  { period, weeks }: SimulatedWeeks,
  random: Random,
  ticket: (place: number, weekEffect: number) => number,
): WeekStrata[] {
  return Array.from({ length: weeks }, (_, week) => {
    const weekEffect = normal(random);
    const volume = Math.exp(0.1 * normal(random));
    const strata = channels.map((channel, place): [string, { sum: number; count: number }] => {
      const count =
        5 + Math.round(volume * volumes[period][channel] * (0.8 + 0.4 * random.uniform()));
      let sum = 0;
      for (let drawn = 0; drawn < count; drawn += 1) sum += ticket(place, weekEffect);
      return [channel, { sum, count }];
    });
    return { name: `${period} ${week}`, strata: new Map(strata) };
  });
}

/** Skewed waiting times that differ by channel and by week; `factor` is the true ratio. */
export function waitingWeeks(shape: SimulatedWeeks, factor: number, random: Random): WeekStrata[] {
  return weeksOf(shape, random, (place, weekEffect) =>
    Math.exp(Math.log(factor) + 6 + place + 0.25 * weekEffect + normal(random)),
  );
}

/** Yes or no by channel and week; `points` is the true difference. */
export function sharedWeeks(shape: SimulatedWeeks, points: number, random: Random): WeekStrata[] {
  return weeksOf(shape, random, (place, weekEffect) => {
    const chance = 0.75 - 0.1 * place + points + 0.04 * Math.max(-2.5, Math.min(2.5, weekEffect));
    return Number(random.uniform() < chance);
  });
}
