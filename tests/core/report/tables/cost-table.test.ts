import { expect, it } from "vitest";
import { costTable, moneyCell } from "../../../../src/core/report/tables/cost-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("says at least while a line is unknown, and a dash where all are", () => {
  const table = costTable(context);
  expect(rowOf(table, "alpha")).toMatchObject({
    p50: { text: "At least NT$303k", value: expect.closeTo(303_823, -4) },
    sums: { text: "NT$270k\u00a0–\u00a0NT$360k" },
    unknown: { text: "1 line unknown", detail: "Set-up" },
  });
  expect(rowOf(table, "beta")).toMatchObject({
    p10: { text: "—", value: null },
    unknown: { text: "2 lines unknown", detail: "Seats; Set-up" },
  });
});

it("writes a whole amount plainly, a zero as a zero, and nothing as a dash", () => {
  expect(moneyCell(120_000, true, context).text).toBe("NT$120,000");
  expect(moneyCell(0, true, context)).toEqual({ text: "NT$0", value: 0 });
  expect(moneyCell(null, false, context)).toEqual({ text: "—", value: null });
});

it("leaves the other assumption to the words below, so that the table fits", () => {
  expect(costTable(context).columns.map(({ id }) => id)).toEqual([
    "vendor",
    "p10",
    "p50",
    "p90",
    "sums",
    "unknown",
  ]);
});
