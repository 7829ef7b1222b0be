import type { FitnessProblem } from "../schema/compare-output.ts";
import type { PilotWords } from "./pilot-words.ts";
import type { ListItem } from "./report.ts";

/**
 * What keeps two periods from being compared fairly, or must be known when reading the comparison?
 * What blocks comes first.
 *
 * @example fitnessItems(comparison.fitness.problems, context)[0]?.tone // "bad"
 */
export function fitnessItems(problems: readonly FitnessProblem[], context: PilotWords): ListItem[] {
  const { text, pilotText } = context;
  const periods = { baseline: text.columns.baseline, pilot: text.columns.pilot };
  const sorted = [...problems].sort((left, right) =>
    left.severity.localeCompare(right.severity, "en"),
  );
  return sorted.map((problem) => {
    const { title, mend } = pilotText.fitness(problem);
    return {
      text: title,
      detail: mend,
      tone: problem.severity === "blocks" ? "bad" : "warn",
      ...(problem.period === null ? {} : { mark: periods[problem.period] }),
    };
  });
}
