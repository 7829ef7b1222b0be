import { expect, it } from "vitest";
import { emptyCell } from "../../../src/core/pilot/cell.ts";
import { dayOfText } from "../../../src/core/pilot/time/calendar-day.ts";
import {
  baselineFacts,
  weeklyOn,
  weeklyVariation,
} from "../../../src/core/stages/baseline-facts.ts";
import { periodCells } from "../../workspaces/build-comparison.ts";

function cell(day: string, channel: string, used: number) {
  const one = emptyCell("baseline", dayOfText(day), channel, "");
  one.tallies.used = used;
  return one;
}

// 1 June 2026 is a Monday; the window ends on a Wednesday.
const cells = {
  ...periodCells("baseline", "2026-06-01", "2026-06-17"),
  cells: [
    cell("2026-06-01", "line", 3),
    cell("2026-06-07", "line", 4),
    cell("2026-06-08", "email", 5),
    cell("2026-06-17", "phone", 9),
  ],
};

it("counts tickets by channel and whole week, and knows channels of a partial week", () => {
  const facts = baselineFacts(cells);
  if (facts === null) throw new Error("no facts");
  expect(facts.wholeWeeks).toBe(2);
  expect(weeklyOn(facts, null)).toEqual([7, 5]);
  expect(weeklyOn(facts, ["line"])).toEqual([7, 0]);
  expect(facts.weekly.has("phone")).toBe(true);
});

it("says nothing without a window or a ticket", () => {
  expect(baselineFacts({ ...cells, window: null })).toBeNull();
  expect(baselineFacts({ ...cells, cells: [] })).toBeNull();
});

it("measures how weekly volume varies", () => {
  expect(weeklyVariation([90, 100, 110])).toBeCloseTo(0.1, 12);
  expect(weeklyVariation([100])).toBeNull();
  expect(weeklyVariation([0, 0])).toBeNull();
});
