import { expect, it } from "vitest";
import { surenessTable } from "../../../../src/core/report/tables/sureness-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("sets raw, adjusted and naive p side by side, with the method of adjustment", () => {
  const { rows, columns } = surenessTable("alpha", evidencedComparison, contextOf());
  expect(rows[0]?.cells).toHaveLength(columns.length);
  expect(rows[0]?.cells.slice(1).map(({ text, detail }) => [text, detail])).toEqual([
    ["0.012", undefined],
    ["0.024", "Holm"],
    ["0.014", undefined],
    ["0.003", undefined],
    ["−50.0 %", "−60.0 … −40.0 %"],
    ["6.5 / —", undefined],
    ["< 0.001", undefined],
  ]);
});

it("shows dashes for what was not computed, never zero", () => {
  const { rows } = surenessTable("alpha", evidencedComparison, contextOf());
  expect(rows[1]?.cells.slice(3).map(({ text }) => text)).toEqual(["—", "—", "—", "—", "—"]);
});
