import { expect, it } from "vitest";
import { isWorkbook } from "../../../src/core/parse/workbook.ts";

it.each([
  ["an .xlsx file", [0x50, 0x4b, 3, 4, 20], true],
  ["an .xls file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], true],
  ["a table whose first column is PK", [0x50, 0x4b, 0x2c, 0x61], false],
  ["nothing", [], false],
])("%s", (_, bytes, expected) => {
  expect(isWorkbook(Uint8Array.from(bytes))).toBe(expected);
});
