import { expect, it } from "vitest";
import { costYearsTable } from "../../../../src/core/report/tables/cost-years-table.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("gives each year its own P50, with what is paid once in the first", () => {
  const table = costYearsTable(costedContext());
  if (table === null) throw new Error("no table");
  expect(table.columns.map(({ id }) => id)).toEqual(["vendor", "year-1", "year-2", "year-3"]);
  const beta = rowOf(table, "beta");
  const difference = (beta["year-1"]?.value ?? 0) - (beta["year-3"]?.value ?? 0);
  expect(difference).toBeCloseTo(10_000, 6);
});

it("is null while no cost is known", () => {
  expect(costYearsTable(contextOf(without("checklists/cost-lines.yaml")))).toBeNull();
});
