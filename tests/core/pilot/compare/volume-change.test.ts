import { expect, it } from "vitest";
import { volumeChange, weeklyTickets } from "../../../../src/core/pilot/compare/volume-change.ts";
import { contextOf, twoPeriods } from "./compared.ts";

it("counts tickets a week, with both tests side by side", () => {
  const context = contextOf(twoPeriods({}, { ticketsPerWeek: 28 }));
  expect(weeklyTickets(context.weeks.pilot)).toEqual([28, 28, 28, 28]);
  const found = volumeChange(context);
  expect(found).toMatchObject({ baselinePerWeek: 14, pilotPerWeek: 28 });
  expect(found.ratio.estimate).toBe(2);
  expect(found.poissonP).toBeLessThan(1e-4);
  expect(found.trend?.level.estimate).toBeCloseTo(Math.log(2), 6);
});
