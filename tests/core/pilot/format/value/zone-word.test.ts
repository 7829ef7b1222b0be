import { expect, it } from "vitest";
import { zoneWordOffset } from "../../../../../src/core/pilot/format/value/zone-word.ts";

it.each([
  ["Z", 0],
  ["utc", 0],
  ["+08:00", 28_800],
  ["+0530", 19_800],
  ["-05", -18_000],
  ["GMT+8", 28_800],
  ["EDT", -14_400],
  ["-00:00", 0],
])("knows %s", (word, offset) => {
  expect(zoneWordOffset(word)).toBe(offset);
});

it.each(["CST", "IST", "BST", "+15:00", "+08:75", "Taipei", ""])("does not guess %s", (word) => {
  expect(zoneWordOffset(word)).toBeNull();
});
