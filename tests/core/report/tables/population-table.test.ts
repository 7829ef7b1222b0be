import { expect, it } from "vitest";
import { emptyCell } from "../../../../src/core/pilot/cell.ts";
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

it("explains the n of the first response time: used less those the bot solved alone", () => {
  const { periods, kpis } = alphaComparison;
  const [kpi] = kpis;
  if (!kpi) throw new Error("no KPI");
  const solved = emptyCell("pilot", 20_700, "line", "");
  solved.tallies["bot-resolved"] = 275;
  const found = (missing: number) => {
    const reply = {
      ...kpi,
      id: "first-response-time" as const,
      baseline: { ...kpi.baseline, n: periods.baseline.account.used },
      pilot: { ...kpi.pilot, n: periods.pilot.account.used - missing },
    };
    const pilot = { ...periods.pilot, cells: [solved] };
    const comparison = { ...alphaComparison, kpis: [reply], periods: { ...periods, pilot } };
    return populationTable("alpha", comparison, context);
  };
  expect(rowOf(found(275), "not-at-risk")).toMatchObject({
    baseline: { value: 0 },
    pilot: { value: 275 },
  });
  expect(found(300).rows.map(({ id }) => id)).not.toContain("not-at-risk");
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
