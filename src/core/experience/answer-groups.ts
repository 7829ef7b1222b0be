import { type SurveyRow, serviceDimensions } from "../parse/tables/survey-table.ts";
import type { Interval } from "../stats/interval.ts";
import { momentsOf } from "../stats/moments.ts";
import { studentTQuantile } from "../stats/student-t.ts";

/** With fewer answers than this nothing is said about a difference. */
export const leastAnswers = 30;

const upper = 0.975;

/** Mean of some answers with its 95 % interval; null where they cannot be formed. */
export type MeanAnswer = { n: number; mean: number | null; interval: Interval | null };

/**
 * The mean of independent answers, with Student's 95 % interval from two answers on.
 *
 * @example meanAnswer([4, 5, 6]).mean // 5
 */
export function meanAnswer(values: readonly number[]): MeanAnswer {
  const n = values.length;
  if (n === 0) return { n, mean: null, interval: null };
  const moments = momentsOf(values);
  if (moments === null) return { n, mean: values[0] ?? null, interval: null };
  const reach = studentTQuantile(upper, n - 1) * Math.sqrt(moments.variance / n);
  const { mean } = moments;
  return { n, mean, interval: { low: mean - reach, high: mean + reach } };
}

/**
 * Is an item one of the five service dimensions?
 *
 * @example isServiceDimension("empathy") // true
 */
export function isServiceDimension(item: string): boolean {
  return (serviceDimensions as readonly string[]).includes(item);
}

/**
 * One answer per person: someone who answered an item twice in a period counts once, with the mean.
 *
 * @example onePerPerson(rows, (row) => row.rating) // Map { "r1" => 7.5 }
 */
export function onePerPerson(
  rows: readonly SurveyRow[],
  reading: (row: SurveyRow) => number | null,
): Map<string, number> {
  const answers = new Map<string, number[]>();
  for (const row of rows) {
    const value = reading(row);
    if (value === null) continue;
    answers.set(row.respondent, [...(answers.get(row.respondent) ?? []), value]);
  }
  return new Map(
    [...answers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([person, own]) => [person, own.reduce((sum, one) => sum + one, 0) / own.length]),
  );
}
