import { expect, it } from "vitest";
import {
  columnOf,
  lineEndAfter,
  lineStartAfter,
  lineStartOf,
  spliced,
} from "../../../src/core/edit/text-lines.ts";

const text = "a: 1\r\n  b: 2";

it("finds the line of a character", () => {
  expect([lineStartOf(text, 8), columnOf(text, 8), lineEndAfter(text, 1)]).toEqual([6, 2, 4]);
  expect([lineStartAfter(text, 1), lineStartAfter(text, 8), lineEndAfter(text, 8)]).toEqual([
    6,
    text.length,
    text.length,
  ]);
});

it("writes the line ends that the text has", () => {
  expect(spliced(text, 3, 4, "x\ny")).toBe("a: x\r\ny\r\n  b: 2");
});
