import { expect, it } from "vitest";
import { silenceTable } from "../../../../src/core/report/tables/silence-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("shows bounds, answer rates and the order of the marks", () => {
  const { rows } = silenceTable("alpha", evidencedComparison, contextOf());
  expect(rows.map(({ id, cells }) => [id, cells[2]?.text])).toEqual([
    ["bounds", "25.0 … 90.0 %"],
    ["answer-rate", "35.0 %"],
    ["answer-rate-change", "+7.0 percentage points"],
    ["marks", "+0.05"],
  ]);
});

it("has no rows without satisfaction", () => {
  const kpis = evidencedComparison.kpis.slice(0, 1);
  expect(silenceTable("alpha", { ...evidencedComparison, kpis }, contextOf()).rows).toEqual([]);
});
