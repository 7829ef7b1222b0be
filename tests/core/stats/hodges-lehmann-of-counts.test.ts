import fc from "fast-check";
import { expect, it } from "vitest";
import { hodgesLehmannShift } from "../../../src/core/stats/hodges-lehmann.ts";
import { hodgesLehmannOfCounts } from "../../../src/core/stats/hodges-lehmann-of-counts.ts";

it("finds the same middle difference from counts", () => {
  expect(hodgesLehmannOfCounts([0, 1, 2, 4], [0, 1, 1, 1], [1, 1, 0, 0])).toBeCloseTo(1, 6);
  const [x, y] = [
    [3, 5, 5, 9, 12],
    [1, 2, 2, 5, 8],
  ];
  const values = [...new Set([...x, ...y])].sort((a, b) => a - b);
  const counts = (list: readonly number[]) =>
    values.map((value) => list.filter((one) => one === value).length);
  const shift = hodgesLehmannShift(x, y)?.shift ?? 0;
  expect(hodgesLehmannOfCounts(values, counts(x), counts(y))).toBeCloseTo(shift, 6);
  // A guess only shortens the search, however far off it is.
  for (const near of [shift, shift + 3, -50, 1e9]) {
    expect(hodgesLehmannOfCounts(values, counts(x), counts(y), near)).toBeCloseTo(shift, 6);
  }
  expect(hodgesLehmannOfCounts(values, counts(x), counts([]))).toBeNull();
});

it("finds the lower middle of all pairs that could be listed", () => {
  const often = fc.nat({ max: 3 });
  const entry = fc.tuple(fc.integer({ min: -40, max: 40 }), often, often);
  const log = fc.uniqueArray(entry, { selector: ([value]) => value, minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(log, fc.double({ min: -90, max: 90, noNaN: true }), (entries, near) => {
      const sorted = entries.toSorted(([a], [b]) => a - b);
      const values = sorted.map(([value]) => value / 8);
      const first = sorted.map(([, count]) => count);
      const second = sorted.map(([, , count]) => count);
      const listed = values
        .flatMap((x, i) =>
          values.flatMap((y, j) => {
            const pairs = (first[i] ?? 0) * (second[j] ?? 0);
            return Array.from({ length: pairs }, () => x - y);
          }),
        )
        .sort((a, b) => a - b);
      const expected = listed[Math.ceil(listed.length / 2) - 1] ?? null;
      for (const found of [
        hodgesLehmannOfCounts(values, first, second, near),
        hodgesLehmannOfCounts(values, first, second),
      ]) {
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 6);
      }
    }),
  );
});
