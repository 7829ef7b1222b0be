import { expect, it } from "vitest";
import { type DrawWeights, weightsAround } from "../../../src/core/score/weight-draw.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

function drawMany(draw: DrawWeights, count: number, times = 2000): number[][] {
  const random = seededRandom(3);
  return Array.from({ length: times }, () => {
    const into = new Float64Array(count);
    draw(random, into);
    return [...into];
  });
}

const sum = (weights: readonly number[]) => weights.reduce((all, weight) => all + weight, 0);

it("always sums to 1", () => {
  const around = weightsAround([0.3, 0.3, 0.4], [[0, 1], [2]], 0.5);
  for (const weights of drawMany(around, 3, 50)) expect(sum(weights)).toBeCloseTo(1, 12);
});

it("stays around what was stated, inside each group and between groups", () => {
  const stated = [0.42, 0.18, 0.4, 0];
  const drawn = drawMany(
    weightsAround(
      stated,
      [
        [0, 1],
        [2, 3],
      ],
      0.5,
    ),
    4,
  );
  stated.forEach((weight, j) => {
    const mean = sum(drawn.map((weights) => weights[j] ?? 0)) / drawn.length;
    expect(Math.abs(mean - weight)).toBeLessThan(0.02);
  });
  expect(drawn.every((weights) => weights[3] === 0)).toBe(true);
  expect(drawn.every(([first = 0, second = 1]) => first / second > 0.42 / 0.18 / 3.01)).toBe(true);
});

it("is what was stated when there is no doubt", () => {
  const [weights] = drawMany(weightsAround([0.6, 0.4], [[0], [1]], 0), 2, 1);
  expect(weights?.[0]).toBeCloseTo(0.6, 12);
});
