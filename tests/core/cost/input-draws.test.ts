import { expect, it } from "vitest";
import { own, shared } from "../../../src/core/cost/formula.ts";
import { atPercentiles, independentDraws } from "../../../src/core/cost/input-draws.ts";
import { pertMoments, pertQuantile } from "../../../src/core/cost/pert.ts";

const range = { low: 270, likely: 300, high: 340 };
const mean = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length;

it("a shared figure is one draw for all lines; one's own is another for each", () => {
  const draws = independentDraws(1, 50);
  const wage = shared("wage", range);
  expect(draws.valuesOf(wage, "a seats")).toBe(draws.valuesOf(wage, "b work"));
  const count = own("count", range);
  expect(draws.valuesOf(count, "a seats")).not.toEqual(draws.valuesOf(count, "b work"));
});

it("draws have the mean and the variance of the estimate, within three standard errors", () => {
  const count = 20_000;
  const values = independentDraws(7, count).valuesOf(own("count", range), "x");
  const known = pertMoments(range);
  expect(Math.abs(mean(values) - known.mean)).toBeLessThan(3 * Math.sqrt(known.variance / count));
  const variance = mean(values.map((one) => (one - known.mean) ** 2));
  expect(Math.abs(variance / known.variance - 1)).toBeLessThan(0.05);
});

it("percentiles stand at the same share of every figure; what is certain does not vary", () => {
  const draws = atPercentiles([0.1, 0.9]);
  const values = draws.valuesOf(shared("wage", range), "");
  expect([...values]).toEqual([pertQuantile(range, 0.1), pertQuantile(range, 0.9)]);
  expect([...independentDraws(1, 3).valuesOf(own("months", 2), "x")]).toEqual([2, 2, 2]);
});
