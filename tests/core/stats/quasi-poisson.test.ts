import { expect, it } from "vitest";
import { quasiPoisson } from "../../../src/core/stats/quasi-poisson.ts";

const level = [[1], [1], [1]];

it("finds the rate, and that counts vary no more than they must", () => {
  const found = quasiPoisson(level, [4, 6, 8], [1, 1, 1]);
  expect(found?.coefficients[0]).toBeCloseTo(Math.log(6), 10);
  expect(found?.dispersion).toBe(1);
  expect(found?.covariance[0]?.[0]).toBeCloseTo(1 / 18, 10);
});

it("counts over unequal exposures", () => {
  expect(quasiPoisson(level, [4, 6, 20], [1, 1, 3])?.coefficients[0]).toBeCloseTo(Math.log(6), 10);
});

it("answers null where nothing was counted", () => {
  expect(quasiPoisson(level, [0, 0, 0], [1, 1, 1])).toBeNull();
  expect(quasiPoisson(level, [1, 2, 3], [1, 0, 1])).toBeNull();
});
