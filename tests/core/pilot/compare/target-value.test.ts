import { expect, it } from "vitest";
import { unknownEstimate } from "../../../../src/core/pilot/compare/kpi-draft.ts";
import {
  judgedValue,
  targetIsMet,
  targetValue,
} from "../../../../src/core/pilot/compare/target-value.ts";
import { kpi, settings, twoPeriods } from "./compared.ts";

const { pilot } = twoPeriods();
const estimate = { ...unknownEstimate, estimate: 0.8, median: 300 };

it.each([
  [{ atLeast: 0.75 }, 0.75],
  [{ atMost: 300 }, 300],
  [{ ratioToBaseline: 0.9 }, 270],
  [{ from: "baseline" }, 300],
  [{ from: "reply-tiers" }, null],
  [null, null],
] as const)("%j", (target, expected) => {
  const setting = kpi("first-response-time", { target });
  expect(targetValue(setting, settings, estimate, pilot)).toBe(expected);
});

it("takes the share that the tiers demand of the pilot's own channels", () => {
  const deadline = { tier: "instant", withinSeconds: 900, share: 0.9, clock: "calendar" } as const;
  const own = { ...settings, deadlines: new Map([["line", deadline]]) };
  const setting = kpi("sla-attainment", { target: { from: "reply-tiers" } });
  expect(targetValue(setting, own, estimate, pilot)).toBeCloseTo(0.9, 12);
});

it("compares the median of times and the estimate of the rest", () => {
  expect(judgedValue(kpi("first-response-time"), estimate)).toBe(300);
  expect(targetIsMet(kpi("first-response-time"), 299, estimate)).toBe(false);
  expect(targetIsMet(kpi("csat"), 0.75, estimate)).toBe(true);
  expect(targetIsMet(kpi("csat"), null, estimate)).toBeNull();
});
