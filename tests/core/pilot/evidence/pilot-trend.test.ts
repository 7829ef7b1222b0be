import { expect, it } from "vitest";
import { pilotTrend, trendEvidence } from "../../../../src/core/pilot/evidence/pilot-trend.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("takes away a trend that had begun before the pilot", () => {
  const falling = (from: number) => [0, 1, 2, 3].map((week) => from * 0.9 ** week);
  const periods = twoPeriods(
    { replySeconds: falling(100_000) },
    { replySeconds: falling(100_000 * 0.9 ** 6) },
  );
  const input = evidenceInput("first-response-time", contextOf(periods));
  expect(input.found.estimate).toBeLessThan(0.6);
  const found = pilotTrend(input);
  expect(found?.level.estimate).toBeCloseTo(0, 1);
  expect(found?.slopePerWeek.estimate).toBeCloseTo(Math.log(0.9), 2);
  expect(found).toMatchObject({ slopeChange: null, points: 8, isThin: true });
});

it("writes out nothing where nothing was fitted", () => {
  expect(trendEvidence(null)).toBeNull();
});
