import { expect, it } from "vitest";
import { methodName } from "../../../../src/core/report/panel/method-name.ts";
import { differing, panelContext, rankSum } from "../../../workspaces/panel-report.ts";

it("names the method of the rules, and none under the weighted score", () => {
  expect(methodName(panelContext())).toBe("Rank sum");
  expect(methodName(panelContext(differing, { ...rankSum, method: "weighted-score" }))).toBeNull();
});
