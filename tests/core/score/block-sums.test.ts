import { expect, it } from "vitest";
import { cellsByCriterion, paddedRows, sumsOfBlock } from "../../../src/core/score/block-sums.ts";
import { blockLength } from "../../../src/core/score/tally-block.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

it("turns the table round, in whole fours", () => {
  expect(paddedRows(5)).toBe(8);
  expect([
    ...cellsByCriterion(
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ).cells,
  ]).toEqual([1, 3, 0, 0, 2, 4, 0, 0]);
});

it.each([1, 4, 5, 8, 11])("is the weighted sum, for %d vendors and an odd number of draws", (n) => {
  const random = seededRandom(n);
  const criteria = 7;
  const rows = Array.from({ length: n }, () =>
    Array.from({ length: criteria }, () => random.uniform()),
  );
  const weights = Float64Array.from({ length: blockLength * criteria }, () => random.uniform());
  const into = new Float64Array(paddedRows(n) * blockLength);
  const draws = 127;
  sumsOfBlock(cellsByCriterion(rows, criteria), weights, draws, into);
  for (const [vendor, row] of rows.entries()) {
    for (let draw = 0; draw < draws; draw += 1) {
      const own = weights.subarray(draw * criteria, (draw + 1) * criteria);
      expect(into[vendor * blockLength + draw]).toBe(
        own.reduce((sum, weight, j) => sum + weight * (row[j] ?? 0), 0),
      );
    }
  }
});
