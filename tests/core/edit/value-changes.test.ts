import { expect, it } from "vitest";
import { valueChanges } from "../../../src/core/edit/value-changes.ts";

it("goes down to the single value", () => {
  const after = { a: 1, b: { c: [1, 5] } };
  expect(valueChanges({ a: 1, b: { c: [1, 2] } }, after)).toEqual([
    { kind: "set", path: ["b", "c", 1], value: 5 },
  ]);
});

it("leaves alone what two lists share at both ends", () => {
  expect(valueChanges([1, 2, 9], [1, 3, 4, 9])).toEqual([
    { kind: "set", path: [1], value: 3 },
    { kind: "insert", path: [2], value: 4 },
  ]);
  expect(valueChanges([1, 2, 3, 9], [1, 9])).toEqual([
    { kind: "remove", path: [2] },
    { kind: "remove", path: [1] },
  ]);
});

it("finds nothing to do between equals", () => {
  expect(valueChanges({ a: [1] }, { a: [1] })).toEqual([]);
});
