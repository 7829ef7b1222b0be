import { expect, it } from "vitest";
import { characterWidth, displayWidth } from "../../../src/core/diagnostic/display-width.ts";

it.each([
  ["a", 1],
  ["權", 2],
  ["：", 2],
  ["。", 2],
  ["あ", 2],
  ["한", 2],
  ["𠮷", 2],
  ["😀", 2],
  ["é", 1],
  ["\u0301", 0],
  ["…", 1],
  ["ｱ", 1],
])("%s takes %i columns", (character, width) => {
  expect(characterWidth(character)).toBe(width);
});

it("a text takes the sum", () => {
  expect(displayWidth("權重 weight")).toBe(11);
  expect(displayWidth("e\u0301")).toBe(1);
  expect(displayWidth("")).toBe(0);
});
