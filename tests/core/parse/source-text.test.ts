import { expect, it } from "vitest";
import { lineText, placeAt, sourceText } from "../../../src/core/parse/source-text.ts";

it("every kind of line end ends a line", () => {
  const source = sourceText("a.csv", "one\r\ntwo\rthree\nfour");
  expect([1, 2, 3, 4, 5].map((line) => lineText(source, line))).toEqual([
    "one",
    "two",
    "three",
    "four",
    "",
  ]);
});

it("offsets become line and column, both from 1", () => {
  const source = sourceText("a", "x\nyz\n");
  expect(placeAt(source, 0)).toEqual({ file: "a", line: 1, column: 1, length: 1 });
  expect(placeAt(source, 3)).toEqual({ file: "a", line: 2, column: 2, length: 1 });
  expect(placeAt(source, 99)).toMatchObject({ line: 3, column: 1 });
  expect(placeAt(source, -5)).toMatchObject({ line: 1, column: 1 });
});

it("a part over several lines is marked on its first", () => {
  expect(placeAt(sourceText("a", "key: |\n  long\n"), 5, 13).length).toBe(1);
  expect(placeAt(sourceText("a", "abc def"), 4, 7).length).toBe(3);
});
