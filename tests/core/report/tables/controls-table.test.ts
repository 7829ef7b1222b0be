import { expect, it } from "vitest";
import { controlsTable } from "../../../../src/core/report/tables/controls-table.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("shows what changed beyond the controls", () => {
  const { rows } = controlsTable("alpha", evidencedComparison, contextOf());
  expect(rows.map(({ id }) => id)).toEqual(["first-response-time"]);
  expect(rows[0]?.cells[3]).toMatchObject({ text: "−37.5 %", detail: "[−50.0 … −22.0 %]" });
});

it("has no rows where no channel was kept", () => {
  const kpis = evidencedComparison.kpis.slice(1);
  expect(controlsTable("alpha", { ...evidencedComparison, kpis }, contextOf()).rows).toEqual([]);
});
