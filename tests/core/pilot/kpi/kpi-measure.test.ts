import { expect, it } from "vitest";
import { emptyCell } from "../../../../src/core/pilot/cell.ts";
import { ratioOf, total } from "../../../../src/core/pilot/kpi/kpi-measure.ts";

it("adds over cells and divides, and gives null for nothing", () => {
  const cell = emptyCell("pilot", 0, "line", "");
  cell.tallies.used = 4;
  const part = () => ({ sum: 3, count: cell.tallies.used });
  expect(total([cell, cell], part)).toEqual({ sum: 6, count: 8 });
  expect(ratioOf({ sum: 6, count: 8 })).toBe(0.75);
  expect(ratioOf({ sum: 0, count: 0 })).toBeNull();
});
