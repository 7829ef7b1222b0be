import { expect, it } from "vitest";
import { askedCounts, asksForReturns } from "../../../src/core/pilot/asked-counts.ts";
import { emptyCell } from "../../../src/core/pilot/cell.ts";
import { type KpiSetting, kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";

const all = kpiSettings(null).kpis;

function only(id: KpiSetting["id"], clock: KpiSetting["clock"] = "calendar") {
  return askedCounts({
    kpis: all.filter((kpi) => kpi.id === id).map((kpi) => ({ ...kpi, clock })),
  });
}

it("asks for every tally and every histogram when all KPIs run on the service's clock", () => {
  const { tallies, histograms } = askedCounts({
    kpis: all.map((kpi) => ({ ...kpi, clock: "business" as const })),
  });
  const cell = emptyCell("baseline", 0, "", "");
  expect([...tallies].sort()).toEqual(Object.keys(cell.tallies).sort());
  expect([...histograms].sort()).toEqual(Object.keys(cell.histograms).sort());
});

it("asks for nothing of KPIs that nobody measures", () => {
  expect(only("csat").tallies.has("nps-rated")).toBe(false);
  expect(only("csat").histograms.has("anchors")).toBe(false);
  expect(only("resolution-time").histograms.has("solved-business")).toBe(false);
  expect(only("resolution-time", "business").histograms.has("solved-business")).toBe(true);
});

it("knows who asks whether requesters came back", () => {
  expect(asksForReturns(only("resolution-time"))).toBe(false);
  expect(asksForReturns(only("repeat-contact-rate"))).toBe(true);
  expect(asksForReturns(only("ai-resolution"))).toBe(true);
  expect(asksForReturns(only("first-contact-resolution"))).toBe(true);
});
