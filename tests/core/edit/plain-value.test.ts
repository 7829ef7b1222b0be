import { expect, it } from "vitest";
import { isPlainMap, isSameValue } from "../../../src/core/edit/plain-value.ts";

it("compares named values in any order and lists in theirs", () => {
  expect(isSameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSameValue([1, 2], [2, 1])).toBe(false);
  expect(isSameValue({ a: null }, {})).toBe(false);
  expect(isSameValue({}, [])).toBe(false);
});

it("tells named values from lists and single values", () => {
  expect([{}, [], null, "a"].map(isPlainMap)).toEqual([true, false, false, false]);
});
