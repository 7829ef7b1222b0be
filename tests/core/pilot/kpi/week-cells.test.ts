import { expect, it } from "vitest";
import { byWeek, comparedWeeks } from "../../../../src/core/pilot/kpi/week-cells.ts";
import { firstPeriod, logText, readLog, weeklyRows } from "../ticket-log.ts";

const log = logText(weeklyRows({ replySeconds: [500, 510, 490, 500, 505], ticketsPerWeek: 7 }));

it("compares whole weeks and counts the tickets of partial ones and of settling in", () => {
  const window = { from: "2026-06-03", to: "2026-07-05" };
  const plan = { periods: [{ period: "pilot", window }], washInWeeks: 1 } as const;
  const found = comparedWeeks(firstPeriod(readLog(log, { plan })));
  expect(found.weeks.map(({ name }) => name)).toEqual(["2026-W25", "2026-W26", "2026-W27"]);
  expect([found.partialWeeks, found.partialWeekTickets, found.washInTickets]).toEqual([1, 5, 7]);
});

it("sorts cells into weeks", () => {
  expect(
    [...byWeek(firstPeriod(readLog(log)).cells).values()].map((cells) => cells.length),
  ).toEqual([7, 7, 7, 7, 7]);
});
