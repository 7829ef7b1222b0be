import { expect, it } from "vitest";
import { populationTable } from "../../../../src/core/report/tables/population-table.ts";
import { comparisonOf } from "../../../workspaces/build-comparison.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { alphaComparison, contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const table = populationTable("alpha", alphaComparison, context);

it.each(["baseline", "pilot"])("accounts for every row of the %s", (period) => {
  const value = (id: string) => rowOf(table, id)[period]?.value ?? Number.NaN;
  expect(value("spam") + value("bad-row") + value("used")).toBe(value("rows"));
});

it("names the reasons, the file and the days", () => {
  expect(rowOf(table, "spam")).toMatchObject({ what: { text: "spam" }, baseline: { text: "7" } });
  expect(rowOf(table, "rows").baseline).toMatchObject({
    text: "1,010",
    trace: { file: "pilots/baseline/tickets.csv" },
  });
  expect(rowOf(table, "window").pilot?.text).toBe("2026-08-31 – 2026-10-11");
});

it("has a dash for a period without days", () => {
  const empty = comparisonOf([]);
  const { baseline } = empty.periods;
  const periods = { ...empty.periods, baseline: { ...baseline, window: null } };
  const { baseline: days } = rowOf(
    populationTable("alpha", { ...empty, periods }, context),
    "window",
  );
  expect(days).toEqual({ text: "—" });
});
