import { expect, it } from "vitest";
import { benefitViewsTable } from "../../../../src/core/report/tables/benefit-views-table.ts";
import { costedContext, costedDecision } from "../../../workspaces/costed-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("gives three views, and marks assumptions", () => {
  const table = benefitViewsTable(costedContext());
  if (table === null) throw new Error("no table");
  expect(table.rows.map(({ id }) => id)).toEqual([
    "alpha",
    "alpha--cost-only",
    "alpha--hard-savings",
    "alpha--everything",
  ]);
  expect(rowOf(table, "alpha--cost-only")).toMatchObject({
    return: { text: "−100.0 %" },
    payback: { text: "Not within the horizon", value: null },
    "break-even": { text: "—" },
  });
  expect(rowOf(table, "alpha--everything")).toMatchObject({
    view: { mark: "includes assumptions" },
    benefit: { value: 60_000 },
  });
});

it("is null without benefits", () => {
  expect(benefitViewsTable(contextOf())).toBeNull();
});

it("names its basis, and that the present system's cost is not taken off", () => {
  const note = (drivers: object) => {
    const path = "checklists/decision.yaml";
    const decision = { ...costedDecision[path], drivers };
    return benefitViewsTable(contextOf({ ...costedDecision, [path]: decision }))?.note;
  };
  const drivers = { wagePerHour: 300, handlingMinutes: 8 };
  expect(note(drivers)).toMatch(
    /likely amount.*not on P50.*gross of what the present system costs/,
  );
  expect(note({ ...drivers, currentFeePerMonth: 28_000 })).toContain("NT$28,000 a month");
});
