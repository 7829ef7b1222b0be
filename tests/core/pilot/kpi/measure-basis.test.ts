import { expect, it } from "vitest";
import { measureBasis, shortestWatch } from "../../../../src/core/pilot/kpi/measure-basis.ts";
import { settings, twoPeriods } from "../compare/compared.ts";

const day = 86_400;
const periods = twoPeriods();
const cutAfter = (days: number) => {
  const pilot = {
    ...periods.pilot,
    cut: { at: (periods.pilot.latestCreatedAt ?? 0) + days * day, source: "plan" as const },
  };
  return [periods.baseline, pilot];
};

it("gives every ticket the declared follow-up where all had it", () => {
  expect(measureBasis(cutAfter(30), settings, true).followUpSeconds).toBe(14 * day);
});

it("gives every ticket what the one watched least had, if that is less", () => {
  expect(shortestWatch(cutAfter(10))).toBe(10 * day);
  expect(measureBasis(cutAfter(10), settings, true)).toMatchObject({
    followUpSeconds: 10 * day,
    returnFollowUpSeconds: 3 * day,
  });
});

it("follows one period alone for the declared time and asks every solved ticket", () => {
  const basis = measureBasis([periods.baseline], settings, false);
  expect([basis.followUpSeconds, basis.returnFollowUpSeconds]).toEqual([14 * day, Infinity]);
});

it("finds the common way of knowing a reply", () => {
  const source = (left: "instants" | "vendor-business", right: "vendor-calendar" | "instants") =>
    measureBasis(
      [
        { ...periods.baseline, replySource: left },
        { ...periods.pilot, replySource: right },
      ],
      settings,
      true,
    ).replySource;
  expect(source("instants", "instants")).toBe("instants");
  expect(source("instants", "vendor-calendar")).toBe("vendor-calendar");
  expect(source("vendor-business", "instants")).toBeNull();
});

it("follows one period for the declared time where the other has no ticket", () => {
  const empty = { ...periods.baseline, latestCreatedAt: null, cut: null };
  const basis = measureBasis([empty, periods.pilot], settings, true);
  expect([basis.followUpSeconds, basis.returnFollowUpSeconds]).toEqual([14 * day, 14 * day]);
});
