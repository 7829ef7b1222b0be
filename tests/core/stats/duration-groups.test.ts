import { expect, it } from "vitest";
import { groupDurations } from "../../../src/core/stats/duration-groups.ts";

const tickets = [
  { timeSeconds: 60, isEvent: true },
  { timeSeconds: 5, isEvent: false },
  { timeSeconds: 60, isEvent: true },
  { timeSeconds: 60, isEvent: false },
];

it("groups tickets by time, sorted", () => {
  expect(groupDurations(tickets)).toEqual([
    { timeSeconds: 5, events: 0, censored: 1 },
    { timeSeconds: 60, events: 2, censored: 1 },
  ]);
});
