import { expect, it } from "vitest";
import { topRisksSection } from "../../../../src/core/report/sections/top-risks-section.ts";
import { tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("shows the leader's largest residual risks, each with who answers for it", () => {
  const table = tableIn(topRisksSection(contextOf()));
  expect(table.caption).toContain("Alpha Desk");
  expect(table.columns.map(({ id }) => id)).toEqual(["risk", "residual", "mitigation", "owner"]);
  expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
    "Second switch",
    "Medium: 2 × 5 = 10",
    "Way out",
    "Finance",
  ]);
});

it("is null without a matrix or without a leader", () => {
  expect(topRisksSection(contextOf(without("checklists/risk-matrix.yaml")))).toBeNull();
  const context = contextOf();
  expect(
    topRisksSection({ ...context, decision: { ...context.decision, vendor: null } }),
  ).toBeNull();
});
