import { expect, it } from "vitest";
import { controlGapChart } from "../../../../src/core/report/charts/control-gap-chart.ts";
import { kpiComparison } from "../../../workspaces/build-comparison.ts";
import { evidencedTime, timeEvidenceFound } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("draws the gap before and in the pilot, in percent", () => {
  const { controls } = timeEvidenceFound;
  if (controls === null) throw new Error("the fixture has controls");
  const gaps = [
    { week: "2026-W23", isPilot: false, gap: Math.log(1.1) },
    { week: "2026-W24", isPilot: false, gap: null },
    { week: "2026-W36", isPilot: true, gap: Math.log(0.7) },
  ];
  const kpi = {
    ...evidencedTime,
    evidence: { ...timeEvidenceFound, controls: { ...controls, gaps } },
  };
  const chart = controlGapChart("alpha", kpi, contextOf());
  expect(chart?.series.map(({ points }) => points.map(({ value }) => value?.toFixed(0)))).toEqual([
    ["10", undefined],
    ["-30"],
  ]);
  expect(chart?.table.rows.map(({ cells }) => cells[2]?.text)).toEqual(["+10.0 %", "—", "−30.0 %"]);
});

it("is null without controls", () => {
  expect(controlGapChart("alpha", kpiComparison("csat"), contextOf())).toBeNull();
});
