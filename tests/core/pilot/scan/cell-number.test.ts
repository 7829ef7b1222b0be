import { expect, it } from "vitest";
import {
  noNumber,
  numberFromBytes,
  truthFromBytes,
  unreadableNumber,
} from "../../../../src/core/pilot/scan/cell-number.ts";

const number = (text: string, multiplier?: number) => {
  const bytes = new TextEncoder().encode(text);
  return numberFromBytes(bytes, 0, bytes.length, multiplier);
};

it.each([
  ["42", 42],
  [" 7 ", 7],
  ["3.0", 3],
  ["", noNumber],
  ["--", noNumber],
  ["1,234", unreadableNumber],
  ["1:23:45", unreadableNumber],
  ["-5", unreadableNumber],
  ["1.2.3", unreadableNumber],
  ["99999999999", unreadableNumber],
  ["=1+1", unreadableNumber],
])("%j", (text, expected) => {
  expect(number(text)).toBe(expected);
});

it("turns hours into seconds before rounding", () => {
  expect(number("1.5", 3600)).toBe(5400);
});

it.each([
  ["TRUE", 1],
  ["no", 0],
  ["", noNumber],
  ["maybe", unreadableNumber],
])("truth %j", (text, expected) => {
  const bytes = new TextEncoder().encode(text);
  expect(truthFromBytes(bytes, 0, bytes.length)).toBe(expected);
});
