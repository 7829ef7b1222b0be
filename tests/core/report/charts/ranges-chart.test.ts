import { expect, it } from "vitest";
import { pertQuantile } from "../../../../src/core/cost/pert.ts";
import { rangesChart } from "../../../../src/core/report/charts/ranges-chart.ts";
import type { Documents } from "../../../workspaces/build-workspace.ts";
import {
  changed,
  contextOf,
  wholeDecision,
  without,
} from "../../../workspaces/reported-decision.ts";

const price = (likely: number) => ({
  low: likely,
  likely,
  high: likely,
  kind: "quote",
  observedOn: "2026-10-01",
  source: "quote",
});

const priced = (seats: Readonly<Record<string, number>>): Documents => ({
  ...wholeDecision,
  ...Object.fromEntries(
    Object.entries(seats).map(([id, likely]) => {
      const path = `scorecards/${id}.yaml`;
      const costs = { seats: price(likely), "set-up": { notApplicable: "no" } };
      return [path, { ...wholeDecision[path], costs }];
    }),
  ),
});

it("names the lowest total only when no line is unknown", () => {
  const whole = rangesChart(contextOf(priced({ alpha: 200, beta: 100, gamma: 300 })));
  expect(whole?.title).toBe("Beta Desk has the lowest total: P50 is NT$300");
  const open = rangesChart(contextOf(priced({ alpha: 200, beta: 100 })));
  expect(open?.title).toContain("at least NT$300; 1 vendor has unknown lines");
});

it("draws an excluded vendor, but finds nothing in its being cheapest", () => {
  const chart = rangesChart(contextOf(priced({ alpha: 200, beta: 100, gamma: 1 })));
  expect(chart?.title).toContain("Beta Desk");
  expect(chart?.rows.map(({ label }) => label)).toContain("Gamma Desk");
});

it("leaves out whoever has no cost instead of drawing it as free", () => {
  const chart = rangesChart(contextOf());
  const [alpha, ...others] = chart?.rows ?? [];
  expect([alpha?.label, others]).toEqual(["Alpha Desk", []]);
  const at = (share: number) =>
    pertQuantile({ low: 270_000, likely: 300_000, high: 360_000 }, share);
  for (const [end, share] of [
    ["low", 0.1],
    ["likely", 0.5],
    ["high", 0.9],
  ] as const)
    expect(Math.abs((alpha?.[end] ?? 0) / at(share) - 1)).toBeLessThan(0.005);
  expect(chart?.table.rows).toHaveLength(3);
});

it("says who is not drawn, and how much of it is unknown", () => {
  const { description } = rangesChart(contextOf()) ?? {};
  expect(description).toContain("Beta Desk has no known cost (2 lines unknown) and is not drawn.");
  expect(description).not.toContain("Alpha Desk has no");
});

it("is null without any cost", () => {
  expect(rangesChart(contextOf(without("checklists/cost-lines.yaml")))).toBeNull();
  expect(rangesChart(contextOf(changed("scorecards/alpha.yaml", { costs: {} })))).toBeNull();
});
