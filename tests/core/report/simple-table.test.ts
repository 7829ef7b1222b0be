import { expect, it } from "vitest";
import { simpleTable } from "../../../src/core/report/simple-table.ts";

it("makes a table of headings and rows, with a note only where there is one", () => {
  const table = simpleTable(
    "t",
    "T",
    [
      ["a", "A"],
      ["b", "B", "right"],
    ],
    [["r", [{ text: "x" }, { text: "1" }]]],
  );
  expect(table.columns).toEqual([
    { id: "a", label: "A" },
    { id: "b", label: "B", align: "right" },
  ]);
  expect("note" in table).toBe(false);
});
