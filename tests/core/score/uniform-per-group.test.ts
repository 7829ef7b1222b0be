import { expect, it } from "vitest";
import { uniformPerGroup } from "../../../src/core/score/uniform-per-group.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

const count = 20_000;

function drawMany(groups: number[][], criteria: number): number[][] {
  const random = seededRandom(6);
  const draw = uniformPerGroup(groups, criteria);
  return Array.from({ length: count }, () => {
    const into = new Float64Array(criteria);
    draw(random, into);
    return [...into];
  });
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

it("gives questions the same chance, however many criteria they have", () => {
  const drawn = drawMany([[0, 1, 2, 3], [4]], 5);
  // The lone criterion has all of its question's share, which is uniform between 0 and 1.
  const lone = drawn.map((weights) => weights[4] ?? 0);
  for (const x of [0.1, 0.5, 0.9]) {
    expect(lone.filter((weight) => weight < x).length / count).toBeCloseTo(x, 1);
  }
  for (const weights of drawn.slice(0, 100)) expect(sum(weights)).toBeCloseTo(1, 12);
});

it("avoids no corner within a group: a quarter of three shares lie above a half", () => {
  const above = drawMany([[0, 1, 2]], 3).filter(([first = 0]) => first > 0.5).length / count;
  expect(Math.abs(above - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / count));
});

it("gives nothing to a criterion of no question, and bears an empty one", () => {
  for (const weights of drawMany([[1], [], [2]], 3).slice(0, 20)) {
    expect(weights[0]).toBe(0);
    expect(sum(weights)).toBeCloseTo(1, 12);
  }
});
