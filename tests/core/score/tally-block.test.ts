import { expect, it } from "vitest";
import { blockLength, emptyTally, tallyBlock } from "../../../src/core/score/tally-block.ts";

function totalsOf(rows: number[][]): Float64Array {
  const totals = new Float64Array(rows.length * blockLength);
  for (const [index, row] of rows.entries()) totals.set(row, index * blockLength);
  return totals;
}

it("counts places, wins, and the weights of whoever is first", () => {
  const tally = emptyTally(3, 1);
  const totals = totalsOf([
    [0.9, 0.1],
    [0.5, 0.5],
    [0.1, 0.2],
  ]);
  tallyBlock(tally, totals, Float64Array.from([2, 5]), 2);
  expect([...tally.ranks]).toEqual([1, 0, 1, 1, 1, 0, 0, 1, 1]);
  expect([...tally.wins]).toEqual([0, 1, 1, 1, 0, 2, 1, 0, 0]);
  expect([...tally.weights]).toEqual([2, 5, 0]);
});

it("lets ties share places, wins and weights, and forgets them in the next block", () => {
  const tally = emptyTally(3, 1);
  tallyBlock(tally, totalsOf([[1], [1], [0]]), Float64Array.from([4]), 1);
  expect([...tally.ranks]).toEqual([0.5, 0.5, 0, 0.5, 0.5, 0, 0, 0, 1]);
  expect([...tally.wins]).toEqual([0, 0.5, 1, 0.5, 0, 1, 0, 0, 0]);
  expect([...tally.weights]).toEqual([2, 2, 0]);
  tallyBlock(tally, totalsOf([[3], [2], [1]]), Float64Array.from([4]), 1);
  expect([...tally.ranks]).toEqual([1.5, 0.5, 0, 0.5, 1.5, 0, 0, 0, 2]);
});
