import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { designEffectOfShare } from "../../stats/design-effect.ts";
import { newcombeDifference } from "../../stats/newcombe.ts";
import { type WeekStrata, wholeWeek } from "../compare/week-strata.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { asRange } from "./no-evidence.ts";

function totalOf(weeks: readonly WeekStrata[]): { successes: number; trials: number } {
  const all = { successes: 0, trials: 0 };
  for (const week of weeks) {
    const { sum, count } = wholeWeek(week);
    all.successes += sum;
    all.trials += count;
  }
  return all;
}

/**
 * Shares only: how much tickets of one week resemble each other, and Newcombe's interval widened by
 * it. Crude, since the counts of two mixes cannot be one; it has a width even where a count is 0.
 *
 * @example shareEvidence(input).designEffect?.baseline // 2.7
 */
export function shareEvidence(
  input: EvidenceInput,
): Pick<KpiEvidence, "designEffect" | "newcombe"> {
  const { measure, strata } = input;
  if (measure?.unit !== "share") return { designEffect: null, newcombe: null };
  const effectOf = (weeks: readonly WeekStrata[]) =>
    designEffectOfShare(weeks.map(wholeWeek).filter(({ count }) => count > 0));
  const effects = { baseline: effectOf(strata.baseline), pilot: effectOf(strata.pilot) };
  const atLeastOne = (effect: number | null) => Math.max(1, effect ?? 1);
  const found = newcombeDifference(totalOf(strata.pilot), totalOf(strata.baseline), 0.95, {
    pilot: atLeastOne(effects.pilot),
    baseline: atLeastOne(effects.baseline),
  });
  return { designEffect: effects, newcombe: asRange(found?.interval) };
}
