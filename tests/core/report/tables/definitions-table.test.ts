import { expect, it } from "vitest";
import { definitionsTable } from "../../../../src/core/report/tables/definitions-table.ts";
import { comparisonOf, kpiComparison } from "../../../workspaces/build-comparison.ts";
import { contextOf, wholeDecision } from "../../../workspaces/reported-decision.ts";

const known = { clock: null, followUpSeconds: null, returnWindowSeconds: null };
const backlog = (id: "backlog" | "backlog-weekly-change") =>
  comparisonOf([kpiComparison("backlog", { definition: { id, ...known } }), kpiComparison("csat")]);

it("has one row per KPI while the pilots agree", () => {
  const comparisons = new Map(["alpha", "beta"].map((id) => [id, backlog("backlog")]));
  const { rows } = definitionsTable(contextOf(wholeDecision, { comparisons }));
  expect(rows.map(({ id }) => id)).toEqual(["backlog", "csat"]);
  expect(rows[0]?.cells[1]?.detail).toBe("backlog");
});

it("says which definition holds for whom where they differ", () => {
  const comparisons = new Map([
    ["alpha", backlog("backlog")],
    ["beta", backlog("backlog-weekly-change")],
  ]);
  const { rows } = definitionsTable(contextOf(wholeDecision, { comparisons }));
  expect(rows.map(({ id, cells }) => [id, cells[0]?.detail])).toEqual([
    ["backlog", "Alpha Desk"],
    ["backlog-2", "Beta Desk"],
    ["csat", undefined],
  ]);
});
