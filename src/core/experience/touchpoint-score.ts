import type { SurveyRow } from "../parse/tables/survey-table.ts";
import type { Journey, Touchpoint } from "../schema/journey.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";
import type { Interval } from "../stats/interval.ts";
import { studentTQuantile } from "../stats/student-t.ts";
import { leastAnswers, type MeanAnswer, meanAnswer, onePerPerson } from "./answer-groups.ts";

const mostPoints = 10;
const leastPoints = 1;
const upper = 0.975;

/** One touchpoint of the journey in one period. */
export type TouchpointScore = {
  touchpoint: string;
  stage: Journey["stages"][number]["id"];
  moment: Touchpoint["moment"];
  /** Of all weights 1; scaled where they were written otherwise. */
  weight: number;
  rating: MeanAnswer;
  /** survey: asked; estimate: somebody's own guess; none: not known. */
  origin: "survey" | "estimate" | "none";
  /** Drawn hollow: fewer than 30 answers, or an estimate. */
  isWeak: boolean;
  /** What is lost here: weight × (10 − rating); null when it is not known. */
  shortfall: number | null;
};

/** The customer experience score of one period. Not the Customer Effort Score, where lower is better. */
export type ExperienceScore = {
  touchpoints: TouchpointScore[];
  /** Σ weight × rating, 1 to 10; null while a touchpoint is unknown. */
  score: number | null;
  interval: Interval | null;
  /** What it may be, unknown touchpoints taken as 1 and as 10. */
  possible: { low: number; high: number };
  /** Share of the weight that is known. */
  coverage: number;
  /** The touchpoint with the largest shortfall: to be mended first. */
  first: string | null;
};

/**
 * The score by its formula: Σ weight × rating, over weights that sum to 1 and ratings from 1 to 10.
 *
 * @example weightedExperience([0.3, 0.4, 0.3], [5, 3, 8]) // 5.1
 */
export function weightedExperience(weights: readonly number[], ratings: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (ratings[at] ?? 0), 0);
}

type Placed = { point: Touchpoint; stage: TouchpointScore["stage"] };

function ratingsOf(rows: readonly SurveyRow[], period: SurveyRow["period"], item: string) {
  const own = rows.filter(
    (row) => row.period === period && row.item === item && row.group === "customer",
  );
  return onePerPerson(own, ({ rating }) => rating);
}

function scored(
  { point, stage }: Placed,
  weight: number,
  ratings: ReadonlyMap<string, number>,
  isBaseline: boolean,
): TouchpointScore {
  const asked = meanAnswer([...ratings.values()]);
  // An estimate speaks of today's tool; nobody can guess what a pilot would have been.
  const guess = isBaseline ? (point.estimate?.value ?? null) : null;
  const origin = asked.mean !== null ? "survey" : guess !== null ? "estimate" : "none";
  const rating = asked.mean !== null ? asked : { n: 0, mean: guess, interval: null };
  return {
    touchpoint: point.id,
    stage,
    moment: point.moment,
    weight,
    rating,
    origin,
    isWeak: origin !== "survey" || asked.n < leastAnswers,
    shortfall: rating.mean === null ? null : weight * (mostPoints - rating.mean),
  };
}

/** People who rate several touchpoints are one person: their answers move the score together. */
function reachOf(all: readonly { weight: number; ratings: ReadonlyMap<string, number> }[]) {
  const pulls = new Map<string, number>();
  for (const { weight, ratings } of all) {
    const { mean } = meanAnswer([...ratings.values()]);
    for (const [person, rating] of ratings) {
      const pull = (weight * (rating - (mean ?? rating))) / ratings.size;
      pulls.set(person, (pulls.get(person) ?? 0) + pull);
    }
  }
  const people = pulls.size;
  if (people < 2) return null;
  const squares = [...pulls.values()].reduce((sum, pull) => sum + raisedTo(pull, 2), 0);
  return studentTQuantile(upper, people - 1) * Math.sqrt((squares * people) / (people - 1));
}

function largestShortfall(touchpoints: readonly TouchpointScore[]): string | null {
  const known = touchpoints.filter(({ shortfall }) => shortfall !== null);
  const sorted = [...known].sort((one, other) => (other.shortfall ?? 0) - (one.shortfall ?? 0));
  return sorted[0]?.touchpoint ?? null;
}

/**
 * How good is the experience over all touchpoints of the journey in one period: Σ weight × rating? An
 * unknown touchpoint is no 0: the score is then null and its possible range is given. Null for a journey
 * without touchpoints.
 *
 * @example experienceScore(journey, rows, "pilot")?.score // 6.4
 */
export function experienceScore(
  journey: Journey,
  rows: readonly SurveyRow[],
  period: SurveyRow["period"],
): ExperienceScore | null {
  const placed = journey.stages.flatMap(({ id: stage, touchpoints }) =>
    touchpoints.map((point): Placed => ({ point, stage })),
  );
  const all = placed.reduce((sum, { point }) => sum + point.weight, 0);
  if (placed.length === 0 || all === 0) return null;
  const parts = placed.map((one) => ({
    one,
    weight: one.point.weight / all,
    ratings: ratingsOf(rows, period, one.point.id),
  }));
  const touchpoints = parts.map(({ one, weight, ratings }) =>
    scored(one, weight, ratings, period === "baseline"),
  );
  return summedUp(touchpoints, reachOf(parts));
}

function summedUp(touchpoints: TouchpointScore[], reach: number | null): ExperienceScore {
  const at = (unknown: number) =>
    weightedExperience(
      touchpoints.map(({ weight }) => weight),
      touchpoints.map(({ rating }) => rating.mean ?? unknown),
    );
  const isWhole = touchpoints.every(({ rating }) => rating.mean !== null);
  const isAsked = touchpoints.every(({ origin }) => origin === "survey");
  const score = isWhole ? at(0) : null;
  return {
    touchpoints,
    score,
    interval:
      score === null || reach === null || !isAsked
        ? null
        : {
            low: Math.max(leastPoints, score - reach),
            high: Math.min(mostPoints, score + reach),
          },
    possible: { low: at(leastPoints), high: at(mostPoints) },
    coverage: touchpoints.reduce(
      (sum, { weight, rating }) => sum + (rating.mean === null ? 0 : weight),
      0,
    ),
    first: largestShortfall(touchpoints),
  };
}
