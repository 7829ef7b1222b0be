import { expect, it } from "vitest";
import { hasNumber, isTracedRow } from "../../../../src/core/report/origins/traced.ts";
import { simpleTable } from "../../../../src/core/report/simple-table.ts";

const table = simpleTable(
  "t",
  "T",
  [
    ["a", "A"],
    ["b", "B"],
    ["c", "C", "right"],
  ],
  [],
);
const row = (...cells: object[]) => ({ id: "r", cells: [{ text: "A 1" }, ...cells] as never });

it("tells numbers from words", () => {
  expect([hasNumber("74.1"), hasNumber("none")]).toEqual([true, false]);
});

it("asks for a source where a row has a number, in its value or to the right", () => {
  expect(isTracedRow(row({ text: "x" }, { text: "—" }), table)).toBe(true);
  expect(isTracedRow(row({ text: "2026" }, { text: "" }), table)).toBe(true);
  expect(isTracedRow(row({ text: "x", value: 1 }, { text: "" }), table)).toBe(false);
  expect(isTracedRow(row({ text: "x" }, { text: "3" }), table)).toBe(false);
  expect(isTracedRow(row({ text: "x" }, { text: "3", trace: { file: "f" } }), table)).toBe(true);
});
