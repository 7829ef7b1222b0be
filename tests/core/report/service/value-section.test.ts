import { expect, it } from "vitest";
import { valueSection } from "../../../../src/core/report/service/value-section.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("adds benefits once, and advises to mend service first, naming why", async () => {
  const context = await provenContext("en");
  const section = valueSection(context);
  const table = tablesIn(section).get("service-benefits");
  const likely = (id: string) => table?.rows.find((row) => row.id === id)?.cells[1]?.value ?? 0;
  expect(likely("total")).toBeCloseTo(likely("churn-avoided") + likely("upsell"), 6);
  const [advice] = section.blocks;
  expect(advice).toMatchObject({ kind: "callout", tone: "warn" });
  expect(JSON.stringify(advice)).toContain("Year-end sale");
  expect(rowOf(tablesIn(section).get("readiness"), "stock-rules")[1]).toBe("not known");
});

it("takes absent files for not estimated", async () => {
  const context = await provenContext("en", (workspace) => ({
    ...workspace,
    value: null,
    pilots: new Map(),
  }));
  const text = JSON.stringify(valueSection(context));
  expect(text).toContain("not estimated yet");
  expect(text).toContain("no figures before and after");
  expect(text).toContain("0 of five conditions");
});
