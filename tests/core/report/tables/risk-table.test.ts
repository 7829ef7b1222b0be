import { expect, it } from "vitest";
import { riskTable } from "../../../../src/core/report/tables/risk-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const tableOf = (vendor: string) => {
  const own = context.decision.risks.vendors.find((one) => one.vendor === vendor);
  return riskTable(vendor, own?.risks ?? [], context);
};

it("puts the largest residual risk first, before and after what lowers it", () => {
  const table = tableOf("alpha");
  expect(table.rows.map(({ id }) => id)).toEqual(["second-switch", "hidden-cost"]);
  expect(rowOf(table, "second-switch")).toMatchObject({
    inherent: {
      text: "High: 4 × 5 = 20",
      value: 20,
      trace: { file: "checklists/risk-matrix.yaml" },
    },
    residual: { text: "Medium: 2 × 5 = 10", value: 10 },
    controls: { text: "1 / 1 In place" },
    owner: { text: "Finance" },
  });
});

it("says so where nothing lowers a risk, instead of 0 of 0", () => {
  expect(rowOf(tableOf("beta"), "second-switch").controls).toEqual({ text: "None" });
});
