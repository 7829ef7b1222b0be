import { expect, it } from "vitest";
import { sharedTickets } from "../../../../src/core/pilot/fitness/shared-tickets.ts";
import { twoPeriods } from "../compare/compared.ts";
import { weeklyPeriod } from "../ticket-log.ts";

const { baseline, pilot } = twoPeriods();

it("knows the same file again, and periods that share no day", () => {
  expect(sharedTickets(baseline, baseline)).toEqual({ baseline: 56, pilot: 56, alike: 56 });
  expect(sharedTickets(baseline, pilot)).toEqual({ baseline: 0, pilot: 0, alike: 0 });
});

it("does not take another team of the same weeks for the same tickets", () => {
  const team = weeklyPeriod("pilot", { replySeconds: [500, 550, 450, 500] });
  expect(sharedTickets(baseline, team)).toEqual({ baseline: 56, pilot: 56, alike: 0 });
});
