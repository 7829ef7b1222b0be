import { expect, it } from "vitest";
import { betaVariate } from "../../../src/core/stats/beta-variate.ts";
import { incompleteBeta } from "../../../src/core/stats/incomplete-beta.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

const count = 20_000;

it.each([
  [1, 5],
  [1.8, 4.2],
  [3, 3],
])("lands below every x as often as a beta distribution with %d and %d does", (a, b) => {
  const random = seededRandom(11);
  const drawn = Array.from({ length: count }, () => betaVariate(random, a, b));
  for (const x of [0.05, 0.2, 0.5, 0.8]) {
    const expected = incompleteBeta(x, a, b).lower;
    const found = drawn.filter((value) => value <= x).length / count;
    const error = Math.sqrt((expected * (1 - expected)) / count);
    expect(Math.abs(found - expected)).toBeLessThan(4 * error);
  }
});

it("refuses parameters below 1", () => {
  expect(() => betaVariate(seededRandom(1), 0.5, 2)).toThrow(RangeError);
});
