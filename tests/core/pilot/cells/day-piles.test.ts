import { expect, it } from "vitest";
import { DayPiles } from "../../../../src/core/pilot/cells/day-piles.ts";

it("keeps tickets and the days of their creation apart by day, however far", () => {
  const piles = new DayPiles();
  for (const day of [-1, 20_000, 20_000, 70_000]) piles.add(day, 10, 2);
  expect(piles.on(-1)).toEqual({ tickets: 2, createdDays: 20 });
  expect(piles.on(20_000)).toEqual({ tickets: 4, createdDays: 40 });
  expect(piles.on(70_000)).toEqual({ tickets: 2, createdDays: 20 });
  expect(piles.on(99_999_999)).toEqual({ tickets: 0, createdDays: 0 });
});

it("adds up what came before a day, that day left out", () => {
  const piles = new DayPiles();
  for (const day of [-1, 5, 6]) piles.add(day, day, 1);
  expect(piles.before(6)).toEqual({ tickets: 2, createdDays: 4 });
  expect(piles.before(-1)).toEqual({ tickets: 0, createdDays: 0 });
});
