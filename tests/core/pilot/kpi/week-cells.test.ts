import { expect, it } from "vitest";
import { byWeek, comparedWeeks, wholeWeeks } from "../../../../src/core/pilot/kpi/week-cells.ts";
import { twoPeriods } from "../compare/compared.ts";
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

it("does not call a week whole that was still running at the export", () => {
  const { pilot } = twoPeriods();
  const cutAt = (text: string) => ({
    ...pilot,
    cut: { at: Date.parse(text) / 1000, source: "plan" as const },
  });
  expect(wholeWeeks(cutAt("2026-08-10T00:00:00Z")).whole).toHaveLength(4);
  const running = cutAt("2026-08-09T23:59:59Z");
  expect(wholeWeeks(running)).toMatchObject({ whole: { length: 3 }, partial: { length: 1 } });
  expect(comparedWeeks(running)).toMatchObject({ partialWeeks: 1, partialWeekTickets: 14 });
});
