import { expect, it } from "vitest";
import { hodgesLehmannRatio, hodgesLehmannShift } from "../../../src/core/stats/hodges-lehmann.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

function listedMedian(x: number[], y: number[]): number {
  const all = x.flatMap((a) => y.map((b) => a - b)).sort((a, b) => a - b);
  const middle = all.length / 2;
  return ((all[Math.ceil(middle) - 1] ?? 0) + (all[Math.floor(middle)] ?? 0)) / 2;
}

it("is the median of all differences, exactly", () => {
  const random = seededRandom(5);
  for (let round = 0; round < 20; round += 1) {
    const draw = (size: number) => Array.from({ length: size }, () => random.below(50) / 7);
    const [x, y] = [draw(3 + random.below(9)), draw(3 + random.below(9))];
    expect(hodgesLehmannShift(x, y)?.shift).toBe(listedMedian(x, y));
  }
});

it("shifts along with the first sample", () => {
  const x = [1, 4, 9, 16, 30];
  const y = [2, 3, 5, 8];
  const plain = hodgesLehmannShift(x, y);
  const moved = hodgesLehmannShift(
    x.map((value) => value + 8),
    y,
  );
  expect((moved?.shift ?? 0) - (plain?.shift ?? 0)).toBe(8);
  expect((moved?.interval.low ?? 0) - (plain?.interval.low ?? 0)).toBe(8);
});

it("gives a factor for times", () => {
  const got = hodgesLehmannRatio([20, 40, 80], [10, 20, 40]);
  expect(got?.ratio).toBeCloseTo(2, 12);
  expect(() => hodgesLehmannRatio([0], [1])).toThrow(RangeError);
});

it("copes with samples whose pairs nobody could list", () => {
  const many = Array.from({ length: 20_000 }, (_, i) => i % 5_000);
  const got = hodgesLehmannShift(many, many);
  expect(got?.shift).toBe(0);
  expect(got?.interval.low).toBeLessThan(0);
  expect(Number.isInteger(got?.interval.low)).toBe(true);
});

it("answers null when there is nothing to compare", () => {
  expect(hodgesLehmannShift([], [1])).toBeNull();
  expect(hodgesLehmannShift([3, 3], [3])).toBeNull();
});
