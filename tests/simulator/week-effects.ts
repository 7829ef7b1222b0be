import { drawsFor } from "./draws.ts";
import type { SimulatedPeriod } from "./periods.ts";

/** What all tickets of one week share: a campaign, a sick colleague, a carrier that is late. */
export interface WeekEffect {
  volume: number;
  firstReply: number;
  solve: number;
  /** Added to the log-odds of satisfaction. */
  mood: number;
}

export interface WeekEffects {
  of(week: number): WeekEffect;
}

const spread = { volume: 0.05, firstReply: 0.08, solve: 0.05, mood: 0.08 };
const none: WeekEffect = { volume: 1, firstReply: 1, solve: 1, mood: 0 };

/**
 * Half of every effect is the shop's (both pilots feel it in the same week), half the team's own.
 * `strength` 0 switches them off, to see the truth without them.
 */
export function weekEffects(period: SimulatedPeriod, seed: number, strength: number): WeekEffects {
  const drawn = new Map<number, WeekEffect>();
  const draw = (week: number): WeekEffect => {
    const shop = drawsFor(seed, `week ${period.firstDay} ${week}`);
    const team = drawsFor(seed, `week ${period.name} ${week}`);
    const effect = (size: number) =>
      strength * size * Math.SQRT1_2 * (shop.normal() + team.normal());
    return {
      volume: Math.exp(effect(spread.volume)),
      firstReply: Math.exp(effect(spread.firstReply)),
      solve: Math.exp(effect(spread.solve)),
      mood: effect(spread.mood),
    };
  };
  return {
    of(week) {
      const effect = drawn.get(week) ?? (strength === 0 ? none : draw(week));
      drawn.set(week, effect);
      return effect;
    },
  };
}
