import { expect, it } from "vitest";
import { priceVolumesTable } from "../../../../src/core/report/tables/price-volumes-table.ts";
import { costedContext } from "../../../workspaces/costed-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("shows the price at one, two and five times the volume, and where none is agreed", () => {
  const table = priceVolumesTable(costedContext());
  if (table === null) throw new Error("no table");
  expect(rowOf(table, "alpha--seats")).toMatchObject({
    "times-1": { value: 9000, detail: "10" },
    "times-2": { value: 18_000 },
    "times-5": { text: "Not agreed", tone: "bad", value: null, detail: "50" },
  });
  expect(rowOf(table, "beta--seats")["times-5"]?.value).toBe(25_000);
});

it("is null without tiers", () => {
  expect(priceVolumesTable(contextOf())).toBeNull();
});
