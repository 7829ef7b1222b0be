import { expect, it } from "vitest";
import { cellAt, packed, textAt } from "../../../../src/core/rehearsal/reconcile/packed-rows.ts";
import { rowOfTexts } from "../../../../src/core/rehearsal/records/record-row.ts";

it("keeps chosen cells of a row, absent ones as empty", () => {
  const row = packed(rowOfTexts(["a", "", "退"]), Int32Array.of(2, 1, 0, 9));
  expect([0, 1, 2, 3].map((at) => textAt(row, at))).toEqual(["退", "", "a", ""]);
  expect(cellAt(row, 0)).toHaveLength(3);
});
