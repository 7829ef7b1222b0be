import { requireConfidence, upperProbability } from "./interval.ts";
import { normalQuantile } from "./normal.ts";
import { requireThat } from "./require-that.ts";
import { studentTQuantile } from "./student-t.ts";

/** How sure one wants to be; 95 % and 80 % unless told. */
export interface Certainty {
  confidence?: number;
  /** The chance of noticing a difference that is really there. */
  power?: number;
}

/**
 * How large must a difference be, so that it will probably be noticed?
 *
 * (t at 97.5 % + t at 80 %) times the standard error that the comparison will have; with null degrees
 * of freedom the normal curve is used. Anything smaller may well be there and not be seen.
 * Example: standard error 0.0324 without weeks: 0.0908, nine points.
 *
 * Source: H. Bloom (1995), "Minimum detectable effects", Evaluation Review 19, 547–556.
 */
export function minimumDetectable(
  standardError: number,
  degreesOfFreedom: number | null,
  { confidence = 0.95, power = 0.8 }: Certainty = {},
): number {
  requireConfidence("minimumDetectable", confidence);
  requireThat(power >= 0.5 && power < 1, "minimumDetectable: power must be from 0.5 up to 1");
  requireThat(standardError >= 0, "minimumDetectable: standardError must not be negative");
  const reach = (probability: number): number =>
    degreesOfFreedom === null
      ? normalQuantile(probability)
      : studentTQuantile(probability, degreesOfFreedom);
  return (reach(upperProbability(confidence)) + reach(power)) * standardError;
}

/** The plan of a comparison of two means (or shares) by tickets. */
export interface ComparisonPlan {
  /** Of single tickets; for a share p it is √(p(1 − p)). */
  standardDeviation: number;
  pilotTickets: number;
  baselineTickets: number;
  /** See `design-effect.ts`; 1 if tickets were independent. */
  designEffect?: number;
  degreesOfFreedom?: number | null;
}

/**
 * The same from numbers of tickets: standard error sd · √(deff · (1/n_P + 1/n_B)).
 * Example: a share of 70 %, 400 tickets in each period, design effect 2.77: 0.151 instead of 0.091.
 * @returns null when a period has no tickets
 */
export function minimumDetectableDifference(
  plan: ComparisonPlan,
  certainty: Certainty = {},
): number | null {
  if (plan.pilotTickets <= 0 || plan.baselineTickets <= 0) return null;
  const perTicket = 1 / plan.pilotTickets + 1 / plan.baselineTickets;
  const standardError = plan.standardDeviation * Math.sqrt((plan.designEffect ?? 1) * perTicket);
  return minimumDetectable(standardError, plan.degreesOfFreedom ?? null, certainty);
}

/**
 * The same from the baseline's own weeks: what would a pilot of so many weeks like these show?
 *
 * `variance` is the squared standard error of the baseline's figure over its `weeks`; the pilot's weeks
 * are taken to vary as the baseline's do.
 * Example: baseline weeks with 8, 6, 7 and 7 of 10 in time have the variance 1/600; with 4 pilot weeks:
 * 0.194, 19 points.
 */
export function minimumDetectableOfWeeks(
  { weeks, variance }: { weeks: number; variance: number },
  pilotWeeks: number,
  certainty: Certainty = {},
): number {
  requireThat(
    weeks >= 2 && pilotWeeks >= 1,
    "minimumDetectableOfWeeks: two baseline weeks and one pilot week are needed",
  );
  const standardError = Math.sqrt(variance + (variance * weeks) / pilotWeeks);
  return minimumDetectable(standardError, weeks + pilotWeeks - 2, certainty);
}
