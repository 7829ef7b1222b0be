import { expect, it } from "vitest";
import { riskPage } from "../../../../src/core/report/pages/risk-page.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("has one map per vendor, the excluded one too", () => {
  expect(riskPage(contextOf()).sections.map(({ id }) => id)).toEqual(["alpha", "beta", "gamma"]);
});

it("says that there is no risk matrix", () => {
  const [section] = riskPage(contextOf(without("checklists/risk-matrix.yaml"))).sections;
  expect(section?.blocks).toEqual([
    { kind: "text", text: expect.stringContaining("no risk matrix") },
  ]);
});
