import { expect, it } from "vitest";
import { compareCells } from "../../../../src/core/pilot/compare/compare-cells.ts";
import { kpi, settings, twoPeriods } from "./compared.ts";

const own = {
  ...settings,
  kpis: [
    kpi("first-response-time", { role: "primary" }),
    kpi("resolution-rate", { margin: { points: 5 } }),
    kpi("nps"),
  ],
};

it("gives fitness, weeks, and a verdict for every KPI", () => {
  const { baseline, pilot } = twoPeriods();
  const found = compareCells(baseline, pilot, own);
  expect(found.fitness.fit).toBe(true);
  expect(found.weeks.pilot).toEqual(["2026-W29", "2026-W30", "2026-W31", "2026-W32"]);
  expect(found.followUpSeconds).toBe(14 * 86_400);
  expect(found.kpis.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["first-response-time", "better"],
    ["resolution-rate", "cannot-tell"],
    ["nps", "cannot-assess"],
  ]);
});

it("gives the same answer for the same question", () => {
  const { baseline, pilot } = twoPeriods();
  expect(compareCells(baseline, pilot, own)).toEqual(compareCells(baseline, pilot, own));
});

it("turns better into worse when the periods change places", () => {
  const { baseline, pilot } = twoPeriods();
  const swapped = compareCells(
    { ...pilot, period: "baseline" },
    { ...baseline, period: "pilot" },
    own,
  );
  expect(swapped.kpis[0]?.verdict).toBe("worse");
});

it("says nothing of two weeks", () => {
  const { baseline, pilot } = twoPeriods({}, { replySeconds: [500, 510] });
  const { fitness, kpis } = compareCells(baseline, pilot, own);
  expect(fitness.fit).toBe(false);
  expect(new Set(kpis.map(({ reason }) => reason))).toEqual(new Set(["data-unfit"]));
});

it("leaves the declared weeks of settling in out", () => {
  const { baseline, pilot } = twoPeriods({}, { replySeconds: [9000, 500, 550, 450, 500] });
  const settled = compareCells(baseline, { ...pilot, washInWeeks: 1 }, own);
  expect(settled.weeks.pilot).toHaveLength(4);
  expect(settled.kpis[0]?.verdict).toBe("better");
});
