import { expect, it } from "vitest";
import { sheetNames } from "../../../../src/adapters/report-files/xlsx/sheet-name.ts";

it("makes names that a workbook takes, none of them twice", () => {
  const long = "a".repeat(40);
  expect(sheetNames(["成本/風險", "A:b", "a b", "", long, long])).toEqual([
    "成本 風險",
    "A b",
    "a b 2",
    "1",
    "a".repeat(31),
    `${"a".repeat(27)} 2`,
  ]);
});
