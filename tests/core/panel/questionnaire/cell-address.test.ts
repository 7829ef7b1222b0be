import { expect, it } from "vitest";
import { cellAddress } from "../../../../src/core/panel/questionnaire/cell-address.ts";

it("counts as spreadsheets do", () => {
  expect([cellAddress(0, 0), cellAddress(11, 7), cellAddress(0, 26), cellAddress(0, 701)]).toEqual([
    "A1",
    "H12",
    "AA1",
    "ZZ1",
  ]);
});
