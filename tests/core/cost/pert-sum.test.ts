import { expect, it } from "vitest";
import { pertQuantile } from "../../../src/core/cost/pert.ts";
import { pertSum } from "../../../src/core/cost/pert-sum.ts";

const lines = [
  { low: 80, likely: 100, high: 180 },
  { low: 10, likely: 15, high: 40 },
];

it("adds percentiles of lines that move together, exactly", () => {
  const found = pertSum(lines, { correlation: "moving-together", seed: 1 });
  expect(found).toMatchObject({ draws: 0, standardDeviation: null });
  for (const { share, amount, sampling } of found.percentiles) {
    expect(amount).toBe(lines.reduce((sum, line) => sum + pertQuantile(line, share), 0));
    expect(sampling).toBeNull();
  }
});

it("lets independent lines partly cancel, and says how far sampling leaves it open", () => {
  const together = pertSum(lines, { correlation: "moving-together", seed: 1 }).percentiles;
  const apart = pertSum(lines, { correlation: "independent", seed: 1 }).percentiles;
  expect(apart[2]?.sampling?.high).toBeLessThan(together[2]?.amount ?? 0);
  expect(apart[0]?.sampling?.low).toBeGreaterThan(together[0]?.amount ?? 0);
  for (const { amount, sampling } of apart) {
    expect(sampling?.low).toBeLessThan(amount);
    expect(sampling?.high).toBeGreaterThan(amount);
  }
});

it("is the same for the same seed, another for another", () => {
  const run = (seed: number) => pertSum(lines, { correlation: "independent", seed, draws: 200 });
  expect(run(1)).toEqual(run(1));
  expect(run(2)).not.toEqual(run(1));
});

it("draws nothing where nothing varies", () => {
  const fixed = { low: 5, likely: 5, high: 5 };
  const found = pertSum([fixed, fixed], { correlation: "independent", seed: 1 });
  expect(found).toMatchObject({ mean: 10, standardDeviation: 0, draws: 0 });
  expect(found.percentiles.map(({ amount }) => amount)).toEqual([10, 10, 10]);
  expect(pertSum([], { correlation: "independent", seed: 1 }).mean).toBe(0);
});

it("has no interval where there are too few draws, and refuses none", () => {
  const found = pertSum(lines, { correlation: "independent", seed: 1, draws: 5 });
  expect(found.percentiles[2]?.sampling).toBeNull();
  expect(() => pertSum(lines, { correlation: "independent", seed: 1, draws: 0 })).toThrow();
});
