import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";

it("computes everything and makes nothing primary when nothing was declared", () => {
  const { kpis, followUpSeconds, returnWindowSeconds, businessClock } = kpiSettings(null);
  expect([followUpSeconds, returnWindowSeconds, businessClock]).toEqual([1_209_600, 604_800, null]);
  expect(kpis).toHaveLength(12);
  expect(new Set(kpis.map(({ role, margin }) => `${role} ${margin}`))).toEqual(
    new Set(["informative null"]),
  );
});

it("takes what was declared, and leaves out what no ticket can show", () => {
  const found = kpiSettings({
    schemaVersion: 1,
    followUpDays: 7,
    satisfiedFrom: [{ scaleMax: 7, from: 6 }],
    replyTiers: [
      {
        id: "instant",
        label: "x",
        channels: ["line"],
        targets: [{ share: 0.9, withinSeconds: 900 }],
      },
    ],
    kpis: [
      { id: "csat", label: "x", role: "guardrail", direction: "higher", margin: { points: 5 } },
      { id: "customer-retention", label: "x", role: "watch", direction: "higher" },
      {
        id: "resolution-time",
        label: "x",
        role: "primary",
        direction: "lower",
        statistic: "restricted-mean",
      },
    ],
  });
  expect(found.followUpSeconds).toBe(604_800);
  expect([found.satisfiedFrom.get(7), found.satisfiedFrom.get(5)]).toEqual([6, 4]);
  expect(found.deadlines.get("line")).toMatchObject({
    tier: "instant",
    withinSeconds: 900,
    clock: "calendar",
  });
  expect(found.kpis.map(({ id, statistic }) => [id, statistic])).toEqual([
    ["csat", "share"],
    ["resolution-time", "restricted-mean"],
  ]);
});
