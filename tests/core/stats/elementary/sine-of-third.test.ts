import { expect, it } from "vitest";
import { sineOfThird } from "../../../../src/core/stats/elementary/sine-of-third.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";

it("is the sine of a third of the angle, to 15 digits everywhere", () => {
  const random = seededRandom(3);
  const edges = Array.from({ length: 50 }, (_, at) => 1 - 2 ** -at);
  const inside = Array.from({ length: 500 }, () => 2 * random.uniform() - 1);
  for (const c of [...edges, ...inside]) {
    expect(sineOfThird(c)).toBeCloseTo(Math.sin(Math.asin(c) / 3), 14);
  }
});

it("is exact where the angle is", () => {
  expect(sineOfThird(1)).toBe(0.5);
  expect(sineOfThird(-1)).toBe(-0.5);
  expect(sineOfThird(0)).toBeCloseTo(0, 15);
});
