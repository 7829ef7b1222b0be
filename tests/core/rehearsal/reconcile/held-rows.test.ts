import { expect, it } from "vitest";
import { HeldRows } from "../../../../src/core/rehearsal/reconcile/held-rows.ts";
import { rowOfTexts } from "../../../../src/core/rehearsal/records/record-row.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it("keeps chosen cells of rows, absent ones as empty", () => {
  const held = new HeldRows(Int32Array.of(2, 1, 0, 9));
  held.add(rowOfTexts(["a", "", "退"]));
  held.add(rowOfTexts(["b"]));
  const cells = (row: number) => [0, 1, 2, 3].map((at) => text(held.cell(row, at)));
  expect([cells(0), cells(1)]).toEqual([
    ["退", "", "a", ""],
    ["", "", "b", ""],
  ]);
  expect(held.isSame(0, 0, rowOfTexts(["退"]), 0)).toBe(true);
  expect(held.isSame(0, 0, rowOfTexts(["追"]), 0)).toBe(false);
  expect(held.isSame(1, 1, rowOfTexts(["x"]), 7)).toBe(true);
});

it("holds more than fits at first, and uses its memory again", () => {
  const held = new HeldRows(Int32Array.of(0));
  const long = "長".repeat(9_000);
  for (let at = 0; at < 9; at += 1) held.add(rowOfTexts([`${at}${long}`]));
  expect(text(held.cell(8, 0))).toBe(`8${long}`);
  const { bytes } = held;
  held.clear();
  held.add(rowOfTexts(["x"]));
  expect([held.count, held.size, held.bytes]).toEqual([1, 5, bytes]);
});
