import { daysBetween } from "./day.ts";
import type { Fact, Facts } from "./facts.ts";

/** An item of law must be read again after so many days where the register says nothing else. */
export const usualStaleDays = 90;

const notLaw: ReadonlySet<Fact["status"]> = new Set(["market-observation", "own-design"]);

/**
 * Is this an item of law: in force, promulgated, a draft, of one sector or foreign? Market
 * observations and our own designs are not.
 *
 * @example isLaw({ ...fact, status: "draft" }) // true
 */
export function isLaw(fact: Pick<Fact, "status">): boolean {
  return !notLaw.has(fact.status);
}

/**
 * Can the catalogues not rest on this fact, because nobody has confirmed it or it is from memory?
 *
 * @example isUnsure({ ...fact, confidence: "from-memory" }) // true
 */
export function isUnsure(fact: Pick<Fact, "confidence">): boolean {
  return fact.confidence === "unconfirmed" || fact.confidence === "from-memory";
}

/**
 * How many days ago was an item of law last checked, when that is longer than it may be? Null while it
 * is fresh, and for what is no law. The limit is the fact's own, else the register's, else 90 days.
 *
 * @example staleDays({ ...law, asOf: "2026-01-01" }, register, "2026-11-24") // { days: 327, limit: 90 }
 */
export function staleDays(
  fact: Fact,
  register: Pick<Facts, "staleAfterDays">,
  asOf: string,
): { days: number; limit: number } | null {
  if (!isLaw(fact)) return null;
  const limit = fact.staleAfterDays ?? register.staleAfterDays ?? usualStaleDays;
  const days = daysBetween(fact.asOf, asOf);
  return days > limit ? { days, limit } : null;
}
