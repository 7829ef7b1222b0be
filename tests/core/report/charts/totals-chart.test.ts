import { expect, it } from "vitest";
import { totalsChart } from "../../../../src/core/report/charts/totals-chart.ts";
import { contextOf, noPilots, without } from "../../../workspaces/reported-decision.ts";

it("states who leads and by what, and shows the excluded one beside", () => {
  const { title, rows, table } = totalsChart(contextOf());
  expect(title).toBe("Alpha Desk is first with 73.4 proven points");
  expect(rows.map(({ label, mark }) => [label, mark])).toEqual([
    ["Alpha Desk", undefined],
    ["Beta Desk", "Gate pending"],
    ["Gamma Desk", "Excluded"],
  ]);
  for (const [at, { proven, claimed, possible }] of rows.entries()) {
    const values = table.rows[at]?.cells.slice(2, 5).map(({ value }) => value);
    expect(values).toEqual([proven, claimed, possible]);
  }
});

it("says so when nobody is left, and when nothing could be scored", () => {
  const pilot = "pilots/alpha/pilot.yaml";
  const onlyGamma = without("scorecards/alpha.yaml", "scorecards/beta.yaml", pilot);
  expect(totalsChart(contextOf(onlyGamma, noPilots)).title).toBe("Every vendor is excluded");
  const unscored = totalsChart(contextOf(without("checklists/decision-questions.yaml")));
  expect(unscored.title).toContain("nothing can be scored");
  expect(unscored.rows).toEqual([]);
});
