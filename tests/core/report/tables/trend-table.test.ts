import { expect, it } from "vitest";
import { trendTable } from "../../../../src/core/report/tables/trend-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("turns logarithms back, marks few points, and shows no bend where none was fitted", () => {
  const { rows } = trendTable("alpha", evidencedComparison, contextOf());
  expect(rows[0]?.cells.map(({ text }) => text).slice(1)).toEqual(["−40.0 %", "0.0 %", "—"]);
  expect(rows[0]?.cells[0]?.mark).toBe("few points");
});
