import { expect, it } from "vitest";
import { wantedBlocks } from "../../../../src/core/rehearsal/records/wanted-blocks.ts";

const marks = [
  { offset: 0, rows: 0 },
  { offset: 100, rows: 9 },
  { offset: 200, rows: 20 },
  { offset: 300, rows: 31 },
];
const blocks = (...wanted: number[]) => wantedBlocks(marks, Uint32Array.from(wanted));

it("reads only stretches with wanted rows, and joins those that touch", () => {
  expect(blocks(12)).toEqual([{ from: 100, to: 200, firstRow: 9 }]);
  expect(blocks(8, 9, 19)).toEqual([{ from: 0, to: 200, firstRow: 0 }]);
  expect(blocks(0, 20, 40)).toEqual([
    { from: 0, to: 100, firstRow: 0 },
    { from: 200, to: Number.POSITIVE_INFINITY, firstRow: 20 },
  ]);
  expect(blocks()).toEqual([]);
});
