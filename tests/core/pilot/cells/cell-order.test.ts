import { expect, it } from "vitest";
import { cellOrder } from "../../../../src/core/pilot/cells/cell-order.ts";

it("puts the tickets of each cell side by side in the order of rows, without those that have none", () => {
  const cells = [2, 0, -1, 2, 1, 0];
  const { order, starts } = cellOrder(cells.length, (index) => cells[index] ?? -1);
  expect([...order]).toEqual([1, 5, 4, 0, 3]);
  expect([...starts]).toEqual([0, 2, 3, 5]);
});

it("holds thousands of cells", () => {
  const { order, starts } = cellOrder(10_000, (index) => (index * 7) % 5_000);
  expect([order.length, starts.length, order[starts[35] ?? 0]]).toEqual([10_000, 5_001, 5]);
});
