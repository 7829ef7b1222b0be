import { expect, it } from "vitest";
import { measuredFacts } from "../../../src/core/cost/measured-facts.ts";
import { type Cell, emptyCell } from "../../../src/core/pilot/cell.ts";
import { comparisonOf, kpiComparison } from "../../workspaces/build-comparison.ts";
import { costedWorkspace } from "../../workspaces/cost-basis.ts";

const estimate = (value: number) => ({
  n: 500,
  estimate: value,
  standardised: value,
  median: null,
  p90: null,
  coverage: 1,
  weekly: [],
});

const messagePlans = {
  channel: "line",
  replyWindowSeconds: 60,
  broadcastsPerMonth: 0,
  plans: [{ fee: 0, included: 200 }],
  observedOn: "2026-10-01",
  source: "x",
};

function factsOf(kpis: Parameters<typeof comparisonOf>[0], cells: Cell[] = []) {
  const comparison = comparisonOf(kpis);
  const { periods } = comparison;
  const pilot = { ...periods.pilot, cells };
  const own = { ...comparison, periods: { ...periods, pilot } };
  const workspace = costedWorkspace({ drivers: { messagePlans } });
  return measuredFacts("alpha", workspace, new Map([["alpha", own]]));
}

function cell(channel: string, ai: number, replies: [seconds: number, tickets: number][]): Cell {
  const one = emptyCell("pilot", 20_700, channel, "");
  one.tallies["ai-known"] = 10;
  one.tallies["ai-involved"] = ai;
  for (const [seconds, tickets] of replies) one.histograms.replied.set(seconds, tickets);
  return one;
}

it("counts the AI's share, and late replies on the channel that charges", () => {
  const line = cell("line", 4, [
    [60, 3],
    [61, 1],
  ]);
  const facts = factsOf([], [line, cell("email", 1, [[9000, 5]])]);
  expect(facts.aiShare).toBe(0.25);
  expect(facts.paidPushes[0]?.per100.low).toBe(25);
});

it("turns differences into gains, and a loss into no gain", () => {
  const handling = kpiComparison("handling-time", {
    baseline: estimate(600),
    scale: "ratio",
    difference: { estimate: 0.9, interval: [0.8, 1.1] },
  });
  const repeats = kpiComparison("repeat-contact-rate", {
    difference: { estimate: 0.06, interval: [-0.01, 0.08] },
  });
  const facts = factsOf([handling, repeats]);
  expect(facts.handlingMinutes).toBe(10);
  expect(facts.minutesSaved?.low).toBe(0);
  expect(facts.minutesSaved?.likely).toBeCloseTo(1, 9);
  expect(facts.minutesSaved?.high).toBeCloseTo(2, 9);
  expect(facts.repeatDrop).toEqual({ low: 0, likely: 0, high: 0.01 });
});

it("takes what is not there for unknown", () => {
  const facts = factsOf([kpiComparison("handling-time", { baseline: estimate(600) })]);
  expect(facts.minutesSaved).toBeNull();
  expect([facts.aiShare, facts.sustainedShare, facts.resolutionRate]).toEqual([null, null, null]);
  expect([facts.paidPushes, facts.exit]).toEqual([[], null]);
});
