import { expect, it } from "vitest";
import {
  experienceScore,
  weightedExperience,
} from "../../../src/core/experience/touchpoint-score.ts";
import type { SurveyRow } from "../../../src/core/parse/tables/survey-table.ts";
import type { Journey } from "../../../src/core/schema/journey.ts";
import { answered } from "../../workspaces/pilot-records.ts";

const point = (id: string, weight: number, extra: object = {}) => ({
  id,
  label: id,
  weight,
  expectation: "x",
  moment: "neutral" as const,
  ...extra,
});

function journeyOf(...touchpoints: ReturnType<typeof point>[]): Journey {
  const names = ["awareness", "consideration", "purchase", "use", "loyalty"] as const;
  const stages = names.map((id) => ({
    id,
    label: id,
    touchpoints: id === "use" ? touchpoints : [],
  }));
  return { schemaVersion: 1, stages };
}

/** The example of the course deck: weights .30, .40, .30 and ratings 5, 3, 8. */
const deck = journeyOf(point("a", 0.3), point("b", 0.4), point("c", 0.3));
const rated = (item: string, rating: number, respondent = "r1"): SurveyRow =>
  answered(item, { rating, respondent });

it("gives 5.10 for the deck's example, and mends the middle one first", () => {
  expect(weightedExperience([0.3, 0.4, 0.3], [5, 3, 8])).toBeCloseTo(5.1, 12);
  const found = experienceScore(deck, [rated("a", 5), rated("b", 3), rated("c", 8)], "pilot");
  expect(found?.score).toBeCloseTo(5.1, 12);
  const shortfalls = found?.touchpoints.map(({ shortfall }) => Number(shortfall?.toFixed(10)));
  expect(shortfalls).toEqual([1.5, 2.8, 0.6]);
  expect(found?.first).toBe("b");
});

it("takes an unknown touchpoint for no 0, but gives what the score may be", () => {
  const found = experienceScore(deck, [rated("a", 5), rated("c", 8)], "pilot");
  expect(found).toMatchObject({ score: null, interval: null });
  expect(found?.coverage).toBeCloseTo(0.6, 12);
  expect(found?.possible.low).toBeCloseTo(0.3 * 5 + 0.4 * 1 + 0.3 * 8, 12);
  expect(found?.possible.high).toBeCloseTo(0.3 * 5 + 0.4 * 10 + 0.3 * 8, 12);
});

it("uses an own estimate for today only, and marks it as weak", () => {
  const estimate = { value: 4, by: "x", on: "2026-08-01" };
  const journey = journeyOf(point("a", 1, { estimate }));
  expect(experienceScore(journey, [], "baseline")?.touchpoints[0]).toMatchObject({
    origin: "estimate",
    isWeak: true,
  });
  expect(experienceScore(journey, [], "pilot")?.touchpoints[0]?.origin).toBe("none");
});

it("knows that one person's answers move together: the interval is that of her own scores", () => {
  const people = [
    [5, 3, 8],
    [6, 4, 9],
    [4, 2, 7],
    [7, 6, 9],
  ];
  const rows = people.flatMap(([a = 0, b = 0, c = 0], at) => [
    rated("a", a, `p${at}`),
    rated("b", b, `p${at}`),
    rated("c", c, `p${at}`),
  ]);
  const found = experienceScore(deck, rows, "pilot");
  // Each person's own score, and the school formula for the interval of their mean.
  const own = people.map((ratings) => weightedExperience([0.3, 0.4, 0.3], ratings));
  const mean = own.reduce((sum, one) => sum + one, 0) / 4;
  const variance = own.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 3;
  expect(found?.score).toBeCloseTo(mean, 12);
  expect(found?.interval?.low).toBeCloseTo(mean - 3.182446305 * Math.sqrt(variance / 4), 6);
});

it("has nothing to say of a journey without touchpoints", () => {
  expect(experienceScore(journeyOf(), [], "pilot")).toBeNull();
});
