import { expect, it } from "vitest";
import {
  blockedDraft,
  compareKpi,
  compareStrata,
} from "../../../../src/core/pilot/compare/compare-kpi.ts";
import { contextOf, kpi, settings, twoPeriods } from "./compared.ts";

const half = (_: number, ticket: number) => ({ channel: ticket % 2 ? "line" : "email" });

it("sees that replies take half as long", () => {
  const found = compareKpi(kpi("first-response-time"), contextOf(twoPeriods()));
  expect(found.difference.estimate).toBeCloseTo(506.5 / 1006.5, 9);
  expect(found.blockedBy).toBeNull();
  expect(found.p).toBeLessThan(0.001);
  expect(found.evidence.permutation?.p).toBeCloseTo(2 / 70, 9);
});

it("compares at the baseline's mix of channels, with the crude figure beside it", () => {
  const slow = (share: number) => (_: number, ticket: number) => ({
    channel: ticket < share ? "email" : "line",
    csat_value: ticket < share ? 2 + ((ticket + _) % 2) * 3 : 5,
  });
  const context = contextOf(twoPeriods({ more: slow(4) }, { more: slow(8) }));
  const found = compareKpi(kpi("csat"), context);
  expect(found.difference.estimate).toBeCloseTo(0, 9);
  expect(found.crude.estimate).toBeLessThan(-0.1);
  expect(found.mixSplit?.mix).toBeCloseTo(found.crude.estimate ?? 0, 9);
});

it.each([
  ["a KPI that is not in the data", "csat", {}, "kpi-not-in-data"],
  ["too thin a coverage", "handling-time", { handle_seconds: 60 }, "coverage-too-low"],
] as const)("blocks %s", (_, id, cells, expected) => {
  const more = (_week: number, ticket: number) => (ticket < 5 ? cells : {});
  const context = contextOf(twoPeriods({ more }, { more }));
  expect(compareKpi(kpi(id), context).blockedBy).toBe(expected);
});

it("blocks periods with too few channels in common", () => {
  const context = contextOf(twoPeriods({ more: half }));
  const found = compareKpi(kpi("resolution-time"), context);
  expect([found.blockedBy, found.uncoveredShare]).toEqual(["mix-not-covered", 0.5]);
});

it("blocks business hours without a calendar", () => {
  const setting = kpi("resolution-time", { clock: "business" });
  expect(compareKpi(setting, contextOf(twoPeriods())).blockedBy).toBe("clock-not-declared");
});

it("knows the bounds that silence leaves to satisfaction", () => {
  const more = (_: number, ticket: number) => ({
    csat_offered: "true",
    csat_value: ticket < 7 ? 5 : "",
  });
  const found = compareKpi(kpi("csat"), contextOf(twoPeriods({ more }, { more })));
  expect(found.evidence.satisfaction?.nonResponseBounds).toEqual({
    baseline: [0.5, 1],
    pilot: [0.5, 1],
  });
});

it("makes a draft of nothing and of bare weekly sums", () => {
  expect(blockedDraft(kpi("nps"), "no-run-in", "points")).toMatchObject({
    unit: "points",
    p: null,
  });
  const week = (sum: number) => ({ name: "", strata: new Map([["all", { sum, count: 1 }]]) });
  const strata = { baseline: [1, 2].map(week), pilot: [3, 4].map(week) };
  const draft = compareStrata({
    kpi: kpi("backlog"),
    context: contextOf(twoPeriods()),
    strata,
    mix: { weights: new Map([["all", 1]]), uncoveredShare: 0 },
    measure: null,
    form: { scale: "difference", unit: "tickets" },
    blockedBy: null,
  });
  expect(draft.difference.estimate).toBe(2);
  expect(settings.kpis).toHaveLength(12);
});
