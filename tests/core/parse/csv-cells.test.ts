import { expect, it } from "vitest";
import { cellSpans, cutRows, delimiterOf } from "../../../src/core/parse/csv-cells.ts";

it.each([
  ["a,b,c\n1;2;3", ","],
  ["a;b;c\n1,5;2;3", ";"],
  ["a\tb\n", "\t"],
  ['"a;b;c;d",e\n', ","],
  ["only one column\n1", ","],
  ["", ","],
])("the separator of %j is %j", (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

const cells = (text: string, delimiter = ",") => cutRows(text, delimiter).map((row) => row.cells);

it("cuts rows with any line end, and quoted line ends inside cells", () => {
  expect(cells("a,b\r\n1,2\r\n")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(cells("a;b\r1;2\r", ";")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(cells('a,b\n"x\ny","he said ""no"""\n')[1]).toEqual(["x\ny", 'he said "no"']);
});

it("a line with nothing on it is no row", () => {
  expect(cells("a\n\n1\n\n\n")).toEqual([["a"], ["1"]]);
});

it("rows know where their text stands", () => {
  const text = 'a,b\n1,"x\ny"\n3,4\n';
  const rows = cutRows(text, ",").map(({ start, end }) => text.slice(start, end).trimEnd());
  expect(rows).toEqual(["a,b", '1,"x\ny"', "3,4"]);
});

it("quotes that do not fit are told", () => {
  expect(cutRows('a,b\n1,"x\n', ",").map(({ trouble }) => trouble)).toEqual([
    null,
    "MissingQuotes",
  ]);
  expect(cutRows('a,b\n"x"y,2\n3,4\n', ",")[1]?.trouble).toBe("InvalidQuotes");
});

it("spans of cells are those of the parser's cells", () => {
  const raw = '1,"x,""y""",,3';
  const texts = cellSpans(raw, ",").map(({ start, end }) => raw.slice(start, end));
  expect(texts).toEqual(["1", '"x,""y"""', "", "3"]);
  expect(texts).toHaveLength(cutRows(raw, ",")[0]?.cells.length ?? 0);
});
