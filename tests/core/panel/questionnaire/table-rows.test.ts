import { expect, it } from "vitest";
import type { GridCell, GridSheet } from "../../../../src/core/panel/questionnaire/grid.ts";
import { tableRows } from "../../../../src/core/panel/questionnaire/table-rows.ts";

const text = (word: string): GridCell =>
  word === "" ? { kind: "empty" } : { kind: "text", text: word };
const sheet = (rows: (GridCell | string)[][], merges: GridSheet["merges"] = []): GridSheet => ({
  name: "Answers",
  rows: rows.map((row) => row.map((one) => (typeof one === "string" ? text(one) : one))),
  merges,
});
const head = [["note to self"], ["ts:answer", "ts:key"], ["Answer", "Key"]];
const codes = (one: GridSheet) =>
  tableRows(one, "a.xlsx")?.findings.map(({ code, params }) => [code, params.cell]);

it("finds rows by their keys, wherever rows and columns have been moved", () => {
  const read = tableRows(
    sheet([...head, ["3", "criterion:b"], [""], ["2", "criterion:a"]]),
    "a.xlsx",
  );
  expect(read?.rows.map(({ key }) => key)).toEqual(["criterion:b", "criterion:a"]);
  expect(read?.rows[1]?.entries.get("answer")?.place).toMatchObject({ row: 5, column: 0 });
  expect(tableRows(sheet([["nothing"]]), "a.xlsx")).toBeNull();
});

it("refuses formulas, errors, merged and doubled rows, each by its address", () => {
  const formula: GridCell = { kind: "formula" };
  expect(codes(sheet([...head, [formula, "criterion:a"]]))).toEqual([
    ["cell-has-formula", "Answers!A4"],
  ]);
  expect(codes(sheet([...head, [{ kind: "error", text: "#REF!" }, "criterion:a"]]))).toEqual([
    ["cell-has-error", "Answers!A4"],
  ]);
  expect(codes(sheet([...head, ["1", "k:a"], ["2", "k:a"]]))).toEqual([
    ["row-doubled", "Answers!A5"],
  ]);
  expect(codes(sheet([...head, ["1", ""]]))).toEqual([["row-without-key", "Answers!A4"]]);
  const merge = { top: 3, left: 0, bottom: 4, right: 0 };
  const merged = sheet([...head, ["1", "k:a"], ["", "k:b"]], [merge]);
  expect(codes(merged)).toEqual([["cell-merged", "Answers!A5"]]);
  expect(tableRows(merged, "a.xlsx")?.rows[1]?.entries.get("answer")?.cell.kind).toBe("empty");
});

it("a table whose names or keys were deleted is told, and not taken for no table", () => {
  const [, , ...rest] = head;
  expect(codes(sheet([...rest, ["3", "criterion:a"]]))).toEqual([
    ["table-head-lost", "Answers!A1"],
  ]);
  expect(codes(sheet([["ts:answer"], ["Answer"], ["3"]]))).toEqual([
    ["table-head-lost", "Answers!A1"],
  ]);
});
