import { expect, it } from "vitest";
import { groupDurations } from "../../../src/core/stats/duration-groups.ts";
import {
  kaplanMeier,
  survivalAt,
  survivalStandardError,
} from "../../../src/core/stats/kaplan-meier.ts";

const curve = kaplanMeier(
  groupDurations([
    { timeSeconds: 10, isEvent: true },
    { timeSeconds: 15, isEvent: false },
    { timeSeconds: 20, isEvent: true },
    { timeSeconds: 20, isEvent: false },
  ]),
);

it("steps down at events only, and counts an ended ticket before one last seen", () => {
  expect(curve?.steps.map((step) => [step.timeSeconds, step.atRisk])).toEqual([
    [10, 4],
    [20, 2],
  ]);
  expect(curve?.steps.map((step) => step.survival)).toEqual([0.75, 0.375]);
  expect(curve).toMatchObject({ tickets: 4, events: 2, censored: 2, longestSeconds: 20 });
});

it("is the plain share without censoring, with the plain standard error", () => {
  const groups = [10, 20, 30, 40].map((timeSeconds) => ({ timeSeconds, events: 1, censored: 0 }));
  const plain = kaplanMeier(groups);
  const step = plain?.steps[0];
  expect(step?.survival).toBe(0.75);
  expect(step && survivalStandardError(step)).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 15);
  const last = plain?.steps.at(-1);
  expect(last?.survival).toBe(0);
  expect(last && survivalStandardError(last)).toBeNull();
});

it("says nothing about times at which nobody was watched", () => {
  if (curve === null) throw new Error("there are tickets");
  expect(survivalAt(curve, 9)).toBe(1);
  expect(survivalAt(curve, 10)).toBe(0.75);
  expect(survivalAt(curve, 20)).toBe(0.375);
  expect(survivalAt(curve, 21)).toBeNull();
});

it("answers null without tickets and refuses a list out of order", () => {
  expect(kaplanMeier([])).toBeNull();
  expect(kaplanMeier([{ timeSeconds: 5, events: 0, censored: 0 }])).toBeNull();
  const wrong = [
    { timeSeconds: 5, events: 1, censored: 0 },
    { timeSeconds: 5, events: 1, censored: 0 },
  ];
  expect(() => kaplanMeier(wrong)).toThrow("times must be rising");
  expect(() => kaplanMeier([{ timeSeconds: 5, events: -1, censored: 0 }])).toThrow(RangeError);
});
