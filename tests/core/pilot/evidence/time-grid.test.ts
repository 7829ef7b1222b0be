import { expect, it } from "vitest";
import { endedBy, timeGrid, timeOfShare } from "../../../../src/core/pilot/evidence/time-grid.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

function gridOf(...logs: Parameters<typeof twoPeriods>) {
  const context = contextOf(twoPeriods(...logs));
  const { strata, weights, measure } = evidenceInput("first-response-time", context);
  if (measure?.duration == null) throw new Error("a time has a duration");
  return timeGrid(context, strata, weights, measure.duration);
}

it("puts both periods on the same times", () => {
  const grid = gridOf();
  expect(grid.pilot.ended.map((week) => week.reduce((sum, count) => sum + count, 0))).toEqual([
    14, 14, 14, 14,
  ]);
  const { seconds, pilot } = grid;
  // 56 tickets of 450 to 563 seconds; the 28th of them is one of the third or fourth week.
  const median = timeOfShare(seconds, endedBy(pilot), pilot.all, [1, 1, 1, 1], 0.5);
  expect(median).toBeGreaterThanOrEqual(500);
  expect(median).toBeLessThanOrEqual(513);
});

it("follows how often a week is drawn, and knows when a share is not reached", () => {
  const unanswered = (_: number, ticket: number) =>
    ticket < 7 ? { first_public_agent_reply_at: "" } : {};
  const { seconds, pilot } = gridOf({}, { more: unanswered });
  expect(timeOfShare(seconds, endedBy(pilot), pilot.all, [0, 0, 4, 0], 0.5)).toBe(463);
  expect(timeOfShare(seconds, endedBy(pilot), pilot.all, [1, 1, 1, 1], 0.9)).toBeNull();
});

it("weighs channels as the baseline had them", () => {
  const mixed = (fast: number) => (_: number, ticket: number) =>
    ticket < fast ? { channel: "line" } : { channel: "email" };
  const { pilot } = gridOf({ more: mixed(7) }, { more: mixed(11) });
  const weights = new Set(pilot.ended.flatMap((week) => [...week].filter((count) => count > 0)));
  // Seven elevenths for each of the many, seven thirds for each of the few, in any sum of them.
  expect([...weights].some((count) => Math.abs(count - 7 / 11) < 1e-9)).toBe(true);
  expect(pilot.all.reduce((sum, count) => sum + count, 0)).toBeCloseTo(56, 9);
});
