import { expect, it } from "vitest";
import { addCell, emptyCell } from "../../../src/core/pilot/cell.ts";

it("adds everything that another cell counts", () => {
  const monday = emptyCell("pilot", 20_600, "line", "");
  const tuesday = emptyCell("pilot", 20_601, "line", "");
  monday.tallies.used = 2;
  tuesday.tallies.used = 3;
  tuesday.histograms.solved.set(60, 1);
  tuesday.leftOut.set("spam", 4);
  addCell(monday, tuesday);
  addCell(monday, tuesday);
  expect(monday.tallies.used).toBe(8);
  expect(monday.histograms.solved.get(60)).toBe(2);
  expect(monday.leftOut.get("spam")).toBe(8);
});
