import { expect, it } from "vitest";
import { askedCounts } from "../../../../src/core/pilot/asked-counts.ts";
import { countedParts } from "../../../../src/core/pilot/cells/counted-parts.ts";
import { type KpiSetting, kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";

const all = kpiSettings(null).kpis;
const partsOf = (kpis: readonly KpiSetting[]) => countedParts(askedCounts({ kpis }));

it("counts everything but the service's clock where all KPIs run on the calendar", () => {
  const { waitsOnService, solvesOnService, ...others } = partsOf(all);
  expect([waitsOnService, solvesOnService]).toEqual([false, false]);
  expect(Object.values(others).every(Boolean)).toBe(true);
});

it("counts nothing for KPIs that nobody measures", () => {
  expect(Object.values(partsOf([])).some(Boolean)).toBe(false);
  const parts = partsOf(all.filter(({ id }) => id === "csat"));
  expect(Object.entries(parts).filter(([, isAsked]) => isAsked)).toEqual([["satisfaction", true]]);
});
