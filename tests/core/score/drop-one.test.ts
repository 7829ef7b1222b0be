import { expect, it } from "vitest";
import { reversals } from "../../../src/core/score/drop-one.ts";
import { tableOf } from "../../workspaces/value-table.ts";

it("finds none on declared scales", () => {
  const table = tableOf(
    [
      [0.9, 0.1],
      [0.4, 0.8],
      [0.4, 0.8],
      [0.2, 0.2],
    ],
    [0.3, 0.7],
  );
  expect(reversals(table)).toEqual([]);
});
