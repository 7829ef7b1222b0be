import { expect, it } from "vitest";
import {
  periodEstimate,
  weeklyValues,
} from "../../../../src/core/pilot/compare/period-estimate.ts";
import { weekStrata } from "../../../../src/core/pilot/compare/week-strata.ts";
import { measureOf } from "../../../../src/core/pilot/kpi/measure-of.ts";
import { contextOf, kpi, twoPeriods } from "./compared.ts";

it("has the restricted mean, the median and one value per week", () => {
  const context = contextOf(twoPeriods());
  const measure = measureOf(kpi("first-response-time"), context.basis);
  if (typeof measure === "string") throw new Error(measure);
  const { weeks } = context.weeks.baseline;
  const strata = weekStrata(weeks, measure.contribute);
  const found = periodEstimate(weeks, strata, measure, new Map([["line", 1]]));
  expect(found.estimate).toBeCloseTo(1006.5, 9);
  expect(found.standardised).toBeCloseTo(1006.5, 9);
  expect([found.n, found.coverage, found.median]).toEqual([56, 1, 1006.5]);
  expect(weeklyValues(strata).map(({ week, n, value }) => [week, n, value])).toEqual([
    ["2026-W23", 14, 1006.5],
    ["2026-W24", 14, 1106.5],
    ["2026-W25", 14, 906.5],
    ["2026-W26", 14, 1006.5],
  ]);
});
