import { expect, it } from "vitest";
import type { Cell } from "../../src/core/report/table.ts";
import { compactColumns } from "../../src/layouts/compact-columns.ts";

const tableOf = (...rows: (string | Cell)[][]) => ({
  id: "t",
  caption: "T",
  columns: (rows[0] ?? []).map((_, index) => ({ id: `c${index}`, label: "" })),
  rows: rows.map((cells, at) => ({
    id: `r${at}`,
    cells: cells.map((cell) => (typeof cell === "string" ? { text: cell } : cell)),
  })),
});
const sentence = "Close what is still open in the stage before anything is signed with anybody.";

it("keeps names and days on one line beside sentences", () => {
  const table = tableOf(
    [sentence, { text: "沈以律 Shen Yi-lu", detail: "Legal" }, "18 December 2026"],
    ["Short.", "簡如意 Chien Ju-yi", "18 December 2026"],
  );
  expect(compactColumns(table)).toEqual([2, 3]);
});

it("leaves tables without sentences, and columns that would take their room", () => {
  expect(compactColumns(tableOf(["a", "b"]))).toEqual([]);
  const name = "twenty-four letters wide";
  expect(compactColumns(tableOf([sentence, name, name, name, name]))).toEqual([]);
});

it("counts a Chinese character as two letters, and a bar as no name", () => {
  const wide = "十三個字的名稱放不進一行裡";
  const bar = { text: "9", bar: { proven: 1, claimed: 2, possible: 3 } };
  expect(compactColumns(tableOf([sentence, wide, bar, "短"]))).toEqual([4]);
});
