import { expect, it } from "vitest";
import { mixTable } from "../../../../src/core/report/tables/mix-table.ts";
import { alphaComparison, contextOf } from "../../../workspaces/reported-decision.ts";

it("splits the crude difference into service and mix, for KPIs that have a split", () => {
  const { rows } = mixTable("alpha", alphaComparison, contextOf());
  expect(rows.map(({ id }) => id)).toEqual(["csat"]);
  const [, crude, rate, mix, standardised] = rows[0]?.cells.map(({ value }) => value ?? 0) ?? [];
  expect((rate ?? 0) + (mix ?? 0)).toBeCloseTo(crude ?? Number.NaN, 12);
  expect(standardised).toBe(-0.02);
});

it("sets both figures of a ratio side by side, with a dash for the split", () => {
  const [first] = alphaComparison.kpis;
  if (!first) throw new Error("no KPI");
  const estimated = (estimate: number) => ({ estimate, interval: null });
  const ratio = { ...first, scale: "ratio" as const, unit: "seconds" as const, mixSplit: null };
  const kpis = [{ ...ratio, crude: estimated(0.6), difference: estimated(0.65) }];
  const { rows } = mixTable("alpha", { ...alphaComparison, kpis }, contextOf());
  expect(rows[0]?.cells.slice(1).map(({ text }) => text)).toEqual(["−40.0 %", "—", "—", "−35.0 %"]);
  const alike = [{ ...ratio, crude: estimated(0.65), difference: estimated(0.65) }];
  expect(mixTable("alpha", { ...alphaComparison, kpis: alike }, contextOf()).rows).toEqual([]);
});
