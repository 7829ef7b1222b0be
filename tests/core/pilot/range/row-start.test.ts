import { expect, it } from "vitest";
import { rowStart } from "../../../../src/core/pilot/range/row-start.ts";

const head = { delimiter: 44, fields: 2 };
const startIn = (text: string) => rowStart(new TextEncoder().encode(text), head);

it("finds the first row that begins in the midst of a file", () => {
  expect(startIn("5,x\n6,y\n7,z\n")).toBe(4);
  expect(startIn("5,x\r\n6,y\r\n7,z\r\n")).toBe(5);
});

it("passes line ends inside quotes where what follows is no row", () => {
  const text = 'said\nand said\nmore",2\n6,y\n7,z\n';
  expect(startIn(text)).toBe(text.indexOf("6,y"));
});

it("finds nothing where nothing looks like rows", () => {
  expect(startIn("one cell of many words")).toBe(-1);
  expect(startIn("1\n2\n3\n4\n")).toBe(-1);
});
