import { expect, it } from "vitest";
import { logSection } from "../../../../src/core/report/panel/log-section.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import { differing, panelContext } from "../../../workspaces/panel-report.ts";
import { tableIn } from "../../../workspaces/report-contents.ts";

it("tells in words who did what", () => {
  const lot = { by: "lot", order: ["alpha", "beta"], on: "2026-10-01" };
  const table = tableIn(
    logSection(panelContext({ ...differing, ...panelOf(["lin", "wu"], { tieBreaks: [lot] }) })),
  );
  const what = table.rows.map(({ cells }) => cells[2]?.text);
  expect(what).toEqual([
    "Declared: No conflict",
    "Declared: No conflict",
    "Handed a sheet in",
    "Handed a sheet in",
    "Broke a tie: lot",
  ]);
});

it("is not there without anything on record", () => {
  expect(logSection(panelContext({}))).toBeNull();
});
