import { expect, it } from "vitest";
import { knownLoyalty, loyaltyTable } from "../../../../src/core/report/service/loyalty-table.ts";
import { provenContext } from "../../../workspaces/proven-sample.ts";

it("gives loyalty by period, in order, every figure traced with its rule", async () => {
  const context = await provenContext("en");
  const found = knownLoyalty(context);
  expect(found.map(({ from }) => from)).toEqual(["2024-07-01", "2025-07-01"]);
  expect(found[1]?.retention).toBeCloseTo((19_100 - 5000) / 18_950, 12);
  const { rows } = loyaltyTable(found, context);
  expect(rows).toHaveLength(6);
  for (const { cells } of rows) {
    expect(cells[1]?.trace).toMatchObject({ file: "pilots/baseline/loyalty.csv", line: 2 });
    expect(cells[1]?.trace?.rule).toContain("÷");
  }
});
