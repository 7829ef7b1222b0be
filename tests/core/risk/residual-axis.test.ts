import { expect, it } from "vitest";
import { residualAxis } from "../../../src/core/risk/residual-axis.ts";

it.each([
  [4, 0, 4, 4],
  [4, 1, 4, 4],
  [4, 2, 4, 3],
  [4, 3, 4, 3],
  [4, 4, 4, 2],
  [5, 1, 3, 5],
  [5, 2, 3, 4],
  [2, 4, 4, 1],
  [1, 4, 4, 1],
  [3, 0, 0, 3],
])("from %d with %d of %d met it falls to %d", (inherent, met, listed, residual) => {
  expect(residualAxis(inherent, met, listed)).toBe(residual);
});
