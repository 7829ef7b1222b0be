import { expect, it } from "vitest";
import { timeEvidence } from "../../../../src/core/pilot/evidence/time-evidence.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("sees replies in half the time, by every measure", () => {
  const found = timeEvidence(evidenceInput("first-response-time", contextOf(twoPeriods())));
  for (const ratio of [
    found?.geometricMeanRatio,
    found?.hodgesLehmannRatio,
    found?.medianRatio,
    found?.p90Ratio,
    found?.restrictedMeanRatio,
  ]) {
    expect(ratio?.estimate).toBeGreaterThan(0.48);
    expect(ratio?.estimate).toBeLessThan(0.53);
  }
  expect(found?.unfinishedShare).toEqual({ baseline: 0, pilot: 0 });
});

it("says nothing of what is no time", () => {
  expect(timeEvidence(evidenceInput("resolution-rate", contextOf(twoPeriods())))).toBeNull();
});
