import { expect, it } from "vitest";
import {
  amountsByYear,
  type CostCourse,
  inTodaysMoney,
  typedAmount,
} from "../../../src/core/cost/line-by-year.ts";
import type { Range } from "../../../src/core/cost/range.ts";
import type { CostLine } from "../../../src/core/schema/cost-lines.ts";

const terms = { horizonYears: 3, discountRate: 0.1 };

type TypedCost = Range & CostCourse;

const cost = (extra: Partial<TypedCost> = {}): TypedCost => ({
  low: 0,
  likely: 1100,
  high: 2200,
  ...extra,
});

function lineByYear(one: TypedCost, timing: CostLine["timing"]): Range[] {
  const amount = typedAmount(one, timing);
  return inTodaysMoney(
    amountsByYear(() => amount, one, timing, terms.horizonYears),
    timing,
    terms,
  );
}

const likely = (one: TypedCost, timing: CostLine["timing"]) =>
  lineByYear(one, timing).map((range) => Math.round(range.likely * 100) / 100);

it("pays yearly costs as the year begins, and monthly ones twelve times", () => {
  expect(likely(cost(), "yearly")).toEqual([1100, 1000, 909.09]);
  expect(likely(cost({ likely: 100 }), "monthly")).toEqual([1200, 1090.91, 991.74]);
});

it("pays once in its year, and at the end when the last year closes", () => {
  expect(likely(cost({ startYear: 2 }), "once")).toEqual([0, 1000, 0]);
  expect(likely(cost({ likely: 1331 }), "at-the-end")).toEqual([0, 0, 1000]);
});

it("grows from its own first year", () => {
  expect(likely(cost({ startYear: 2, growth: 0.1 }), "yearly")).toEqual([0, 1000, 1000]);
});

it("costs nothing within the horizon when it starts after it", () => {
  expect(likely(cost({ startYear: 4 }), "once")).toEqual([0, 0, 0]);
  expect(likely(cost({ startYear: 4 }), "yearly")).toEqual([0, 0, 0]);
});

it("keeps the three ends apart", () => {
  expect(lineByYear(cost(), "once")[0]).toEqual({ low: 0, likely: 1100, high: 2200 });
});
