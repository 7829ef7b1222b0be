import type { Ratings } from "./complete-rows.ts";

/**
 * How much higher does each judge rate than the others rate the same things? For each judge the mean,
 * over what somebody else rated too, of the own rating less the mean of the others': above 0 lenient,
 * below 0 harsh, in the unit of the ratings. What only one judge rated says nothing, so different
 * subsets do not mislead. Null for a judge who shares nothing with anybody.
 *
 * @example leniency([[1, 0], [1, 0.5]]) // [0.75, -0.75]
 */
export function leniency(ratings: Ratings): (number | null)[] {
  const judges = ratings[0]?.length ?? 0;
  return Array.from({ length: judges }, (_, judge) => {
    const gaps = ratings.flatMap((row) => {
      const own = row[judge] ?? null;
      const others = row.filter((rating, column) => column !== judge && rating !== null);
      if (own === null || others.length === 0) return [];
      const sum = others.reduce<number>((total, rating) => total + (rating ?? 0), 0);
      return [own - sum / others.length];
    });
    return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  });
}
