import { expect, it } from "vitest";
import { pertQuantile } from "../../../src/core/cost/pert.ts";
import { costDraws, simulateCosts } from "../../../src/core/cost/simulate-costs.ts";
import { typedCostModel } from "../../workspaces/typed-cost-model.ts";

/** The case of tco-sum-of-three-pert: quantiles by numerical convolution. */
const lines = [
  [{ low: 80_000, likely: 100_000, high: 180_000 }],
  [{ low: 10_000, likely: 15_000, high: 40_000 }],
  [{ low: 5000, likely: 8000, high: 9000 }],
];
const terms = { costsMove: "independent", seed: 20_261_112, horizonYears: 1 } as const;
const draws = costDraws(terms.seed);
const simulated = (model: typeof lines, more: object = {}) =>
  simulateCosts(typedCostModel(model), { ...terms, ...more }, draws);

it("agrees with sums worked out by convolution", () => {
  const found = simulated(lines);
  const known = [114_030.2, 133_840.2, 161_281.1];
  for (const [index, percentile] of [
    found?.total.p10,
    found?.total.p50,
    found?.total.p90,
  ].entries())
    expect(Math.abs((percentile?.amount ?? 0) / (known[index] ?? 1) - 1)).toBeLessThan(0.01);
  expect(found?.total.p90.sampling?.low).toBeLessThan(found?.total.p90.amount ?? 0);
  expect(found?.draws).toBe(5000);
});

it("shows the other assumption beside, which is exact and wider", () => {
  const found = simulated(lines);
  expect(found?.otherwise.p10.amount).toBeCloseTo(107_934.44, 1);
  expect(found?.otherwise.p90.amount).toBeCloseTo(168_642.51, 1);
  const together = simulated(lines, { costsMove: "together" });
  expect(together?.total).toEqual(found?.otherwise);
  expect(together?.draws).toBe(0);
});

it("spreads each year by itself, the same for one seed", () => {
  const range = { low: 10, likely: 12, high: 20 };
  const two = [[range, { low: 0, likely: 0, high: 0 }]];
  const found = simulated(two, { horizonYears: 2, costsMove: "together" });
  expect(found?.years[0]?.p90.amount).toBeCloseTo(pertQuantile(range, 0.9), 9);
  expect(found?.years[1]?.p90.amount).toBe(0);
  const again = simulateCosts(typedCostModel(lines), terms, costDraws(terms.seed));
  expect(again).toEqual(simulated(lines));
});

it("knows nothing of no lines, draws nothing where nothing varies, mends a range turned round", () => {
  expect(simulated([])).toBeNull();
  const fixed = simulated([[{ low: 5, likely: 5, high: 5 }]]);
  expect(fixed).toMatchObject({ draws: 0, total: { p90: { amount: 5, sampling: null } } });
  const wrong = simulated([[{ low: 9, likely: 5, high: 7 }]]);
  expect(wrong?.total.p50.amount).toBeGreaterThan(5);
  expect(wrong?.total.p50.amount).toBeLessThan(9);
});
