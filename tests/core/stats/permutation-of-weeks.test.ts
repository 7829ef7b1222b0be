import { expect, it } from "vitest";
import {
  permutationOfPlaces,
  permutationOfWeeks,
} from "../../../src/core/stats/permutation-of-weeks.ts";

const mean = (weeks: readonly number[]) => weeks.reduce((sum, w) => sum + w, 0) / weeks.length;
const difference = (a: readonly number[], b: readonly number[]) => mean(a) - mean(b);

it("tries all splits of few weeks", () => {
  const got = permutationOfWeeks([9, 8], [5, 6], difference, { seed: 1 });
  expect(got).toEqual({ observed: 3, p: 2 / 6, pLess: 1, pGreater: 1 / 6, splits: 6, exact: true });
});

it("draws splits of many weeks, and comes close to the exact answer", () => {
  const pilot = [5.1, 6.3, 5.9, 6.8];
  const baseline = [4.9, 5.2, 6.1, 5.5, 5.0, 5.7];
  const exact = permutationOfWeeks(pilot, baseline, difference, { seed: 1 });
  const drawn = permutationOfWeeks(pilot, baseline, difference, { seed: 1, exactLimit: 10 });
  expect(drawn).toMatchObject({ exact: false, splits: 9_999 });
  expect(Math.abs((drawn?.p ?? 0) - (exact?.p ?? 1))).toBeLessThan(0.02);
  const again = permutationOfWeeks(pilot, baseline, difference, { seed: 1, exactLimit: 10 });
  expect(again).toEqual(drawn);
});

it("never says that chance is impossible", () => {
  const got = permutationOfWeeks([100, 101], [1, 2], difference, {
    seed: 1,
    exactLimit: 1,
    draws: 9,
  });
  expect(got?.p).toBeGreaterThanOrEqual(0.1);
});

it("counts a split without an answer as extreme", () => {
  const fussy = (a: readonly number[], b: readonly number[]) =>
    a.includes(5) ? null : difference(a, b);
  const got = permutationOfWeeks([9, 8], [5, 6], fussy, { seed: 1 });
  expect(got?.p).toBe(4 / 6);
});

it("answers null without weeks or without an observed difference", () => {
  expect(permutationOfWeeks([], [1], difference, { seed: 1 })).toBeNull();
  expect(permutationOfWeeks([1], [2], () => null, { seed: 1 })).toBeNull();
});

it("gives the same by places as by lists of weeks", () => {
  const [pilot, baseline] = [
    [9, 8, 4],
    [5, 6, 7, 2],
  ];
  const all = [...pilot, ...baseline];
  const total = all.reduce((sum, value) => sum + value, 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const byPlaces = permutationOfPlaces(
    3,
    4,
    (isPilot) => {
      const sum = all.reduce((part, value, index) => part + value * (isPilot[index] ?? 0), 0);
      return sum / 3 - (total - sum) / 4;
    },
    { seed: 1 },
  );
  const byLists = permutationOfWeeks(pilot, baseline, (left, right) => mean(left) - mean(right), {
    seed: 1,
  });
  expect(byPlaces?.p).toBe(byLists?.p);
  expect(byPlaces?.splits).toBe(35);
});
