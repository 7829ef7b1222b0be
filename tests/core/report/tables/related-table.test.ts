import { expect, it } from "vitest";
import { relatedTable } from "../../../../src/core/report/tables/related-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("sets figures of both periods side by side, a dash where one period lacks it", () => {
  const { rows } = relatedTable("alpha", evidencedComparison, contextOf());
  expect(rows.map(({ id, cells }) => [id, cells[1]?.text, cells[2]?.text])).toEqual([
    ["csat--answer-rate", "28.0 %", "35.0 %"],
    ["csat--reopened", "—", "10.0 %"],
  ]);
});
