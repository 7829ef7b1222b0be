import { expect, it } from "vitest";
import { learningCurve } from "../../../../src/core/pilot/evidence/learning-curve.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";
import { evidenceInput } from "./evidence-of.ts";

it("sees a pilot that becomes faster from week to week", () => {
  const learning = { replySeconds: [800, 700, 600, 500, 400, 300] };
  const input = evidenceInput("first-response-time", contextOf(twoPeriods({}, learning)));
  const found = learningCurve(input);
  expect(found?.weeks.map(({ effect }) => effect?.toFixed(1))).toEqual([
    "0.8",
    "0.7",
    "0.6",
    "0.5",
    "0.4",
    "0.3",
  ]);
  expect(found?.slopePerWeek.estimate).toBeLessThan(-0.15);
  expect(found?.firstTwoWeeks).toBeCloseTo(0.75, 1);
  expect(found?.laterWeeks).toBeCloseTo(0.45, 1);
});

it("draws the weeks of settling in, but keeps them out of the line", () => {
  const periods = twoPeriods({}, { replySeconds: [9000, 500, 500, 500, 500, 500] });
  const pilot = { ...periods.pilot, washInWeeks: 1 };
  const input = evidenceInput("first-response-time", contextOf({ ...periods, pilot }));
  const found = learningCurve(input);
  expect(found?.weeks.map(({ isWashIn }) => isWashIn)).toEqual([true, ...Array(5).fill(false)]);
  expect(found?.weeks[0]?.effect).toBeGreaterThan(5);
  expect(found?.slopePerWeek.estimate).toBeCloseTo(0, 9);
});
