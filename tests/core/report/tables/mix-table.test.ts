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
