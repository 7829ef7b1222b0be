import { expect, it } from "vitest";
import {
  isServiceDimension,
  meanAnswer,
  onePerPerson,
} from "../../../src/core/experience/answer-groups.ts";
import { answered } from "../../workspaces/pilot-records.ts";

it("gives Student's interval, as any table of t has it", () => {
  // t(0.975, 2) = 4.302653; standard error of 4, 5, 6 is 1/√3.
  const { mean, interval } = meanAnswer([4, 5, 6]);
  expect(mean).toBe(5);
  expect(interval?.high).toBeCloseTo(5 + 4.302653 / Math.sqrt(3), 5);
  expect(meanAnswer([7])).toEqual({ n: 1, mean: 7, interval: null });
  expect(meanAnswer([])).toEqual({ n: 0, mean: null, interval: null });
});

it("counts a person once", () => {
  const rows = [answered("x", { rating: 4 }), answered("x", { rating: 8 })];
  expect([...onePerPerson(rows, ({ rating }) => rating)]).toEqual([["r1", 6]]);
  expect(isServiceDimension("empathy")).toBe(true);
});
