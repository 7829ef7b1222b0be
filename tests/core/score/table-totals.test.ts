import { expect, it } from "vitest";
import { tableTotals } from "../../../src/core/score/table-totals.ts";
import { blockLength } from "../../../src/core/score/tally-block.ts";
import { totalOf } from "../../../src/core/score/value-table.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";

const weights = new Float64Array(blockLength * 2);
weights.set([0.4, 0.6, 0.9, 0.1]);

function totals(low: number[][], high: number[][], applies: boolean[][]): Float64Array {
  const into = new Float64Array(4 * blockLength);
  const table = { low, high, applies, weights: [0.5, 0.5], groups: [[0, 1]] };
  tableTotals(table, seededRandom(3))(weights, 2, into);
  return into;
}

it("is the total over what applies, under each set of weights", () => {
  const low = [
    [0.2, 0.8],
    [0.5, 1],
    [1, 1],
  ];
  const applies = [
    [true, true],
    [false, true],
    [false, false],
  ];
  const found = totals(low, low, applies);
  for (const draw of [0, 1]) {
    const own = weights.subarray(draw * 2, draw * 2 + 2);
    for (const vendor of [0, 1]) {
      const expected = totalOf(low[vendor] ?? [], applies[vendor] ?? [], own) ?? Number.NaN;
      expect(found[vendor * blockLength + draw]).toBeCloseTo(expected, 12);
    }
    expect(found[2 * blockLength + draw]).toBe(0);
  }
});

it("draws what is open between proven and possible, anew each time", () => {
  const both = [[true, true]];
  const found = totals([[0.2, 0.5]], [[0.2, 1]], both);
  const [first = 0, second = 0] = found;
  expect(first).toBeGreaterThan(0.4 * 0.2 + 0.6 * 0.5);
  expect(first).toBeLessThan(0.4 * 0.2 + 0.6);
  // The same chance twice would give the same value under both sets of weights.
  expect((first - 0.08) / 0.6).not.toBeCloseTo((second - 0.18) / 0.1, 3);
});
