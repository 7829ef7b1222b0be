import { expect, it } from "vitest";
import { emptyCell, histogramIds } from "../../../../src/core/pilot/cell.ts";
import { durationsSql, talliesSql } from "../../../../src/core/pilot/sql/ticket-counts.ts";
import { allColumns } from "./answered.ts";
import { plainSettings } from "./pieces.ts";

const options = { settings: plainSettings, has: allColumns, hasService: true };

it("has a condition for each count of a cell, and no other", () => {
  const cell = emptyCell("baseline", 0, "", "");
  expect(Object.keys(talliesSql(options)).sort()).toEqual(Object.keys(cell.tallies).sort());
  expect(Object.keys(durationsSql(options)).sort()).toEqual([...histogramIds].sort());
});

it("counts nothing that needs a column which the file lacks", () => {
  const without = { ...options, has: { ...allColumns, solves: false, nps: false } };
  expect(talliesSql(without)["solve-known"]).toBe("0");
  expect(talliesSql(without)["nps-asked"]).toBe("0");
  expect(durationsSql({ ...options, hasService: false })["solved-business"].when).toBe("0");
});
