import { expect, it } from "vitest";
import {
  ownTotalsTable,
  standingsTable,
} from "../../../../src/core/report/panel/standings-table.ts";
import { disagreeing } from "../../../workspaces/panel-decision.ts";
import { panelContext, rankSum } from "../../../workspaces/panel-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

function standings(evaluation: object) {
  const context = panelContext(disagreeing, evaluation);
  const { method } = context.decision.panel;
  if (method === null) throw new Error("no method");
  return standingsTable(method, context);
}

it("shows totals, ranks, their sum and the place, the first one first", () => {
  const table = standings(rankSum);
  expect(table.rows.map(({ id }) => id)).toEqual(["beta", "alpha"]);
  expect(rowOf(table, "alpha")).toMatchObject({
    "member-e1": { text: "95.0 (place 1)" },
    rankSum: { value: 5 },
    firstPlaces: { value: 1 },
    place: { value: 2 },
  });
});

it("shows price and price for each point where it divides by it", () => {
  const row = rowOf(standings({ ...rankSum, method: "score-per-price" }), "beta");
  expect(row.price).toMatchObject({ value: 900, detail: "bid" });
  expect(row.pricePerPoint?.value).toBeCloseTo(900 / (242 / 3));
});

it("under the weighted score own totals stand for comparison only", () => {
  const context = panelContext(disagreeing, { ...rankSum, method: "weighted-score" });
  expect(
    rowOf(ownTotalsTable(context) ?? standings(rankSum), "alpha")["member-e1"]?.value,
  ).toBeCloseTo(95);
  expect(ownTotalsTable(panelContext({}))).toBeNull();
});
