import { expect, it } from "vitest";
import { noNumber } from "../../../src/core/parse/no-number.ts";

it.each([
  ["NaN", "unknown"],
  ["待定", "unknown"],
  [" — ", "unknown"],
  ["ＴＢＤ", "unknown"],
  [Number.NaN, "unknown"],
  ["N/A", "not-applicable"],
  ["不適用", "not-applicable"],
  ["Infinity", "endless"],
  [Number.POSITIVE_INFINITY, "endless"],
  ["#DIV/0!", "broken-formula"],
] as const)("%s means %s", (value, meaning) => {
  expect(noNumber(value)).toBe(meaning);
});

it("leaves numbers, other texts and nothing alone", () => {
  expect([0, -1, 2.5, "12", "many", "", null, undefined, true].map(noNumber)).toEqual(
    Array.from({ length: 9 }, () => null),
  );
});
