import { expect, it } from "vitest";
import {
  groupDurations,
  subtractDurationGroups,
  sumDurationGroups,
} from "../../../src/core/stats/duration-groups.ts";

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

it("adds weeks, and takes one out again", () => {
  const first = groupDurations(tickets.slice(0, 2));
  const second = groupDurations(tickets.slice(2));
  const total = sumDurationGroups([first, second]);
  expect(total).toEqual(groupDurations(tickets));
  expect(subtractDurationGroups(total, first)).toEqual(second);
  expect(() => subtractDurationGroups(first, total)).toThrow(RangeError);
});
