import { expect, it } from "vitest";
import { delimiterOf } from "../../../../src/core/pilot/scan/delimiter.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ["a,b,c\n1,2,3\n", "comma"],
  ["a;b\n1,5;2\n2,5;3\n", "semicolon"],
  ["a\tb\n1;2\t3\n", "tab"],
  ["alone\nword\n", "comma"],
  ["", "comma"],
])("%j is cut at the %s", (text, expected) => {
  expect(delimiterOf(bytes(text), true)).toBe(expected);
});

it("does not count a last row that the sample cuts", () => {
  expect(delimiterOf(bytes("a;b\n1;2\n3,4,5,6"), false)).toBe("semicolon");
});
