import { expect, it } from "vitest";
import { shownVendors } from "../../../../src/core/report/robustness/shown-vendors.ts";
import { contested, contestedContext } from "../../../workspaces/contested-decision.ts";

it("takes the vendors in the race in the order of the ranking, at most ten", () => {
  const found = shownVendors(contestedContext());
  expect(found).toEqual({ vendors: ["steady", "sharp", "weak"], isCut: false });
  const copies = Array.from({ length: 9 }, (_, at) => [
    `scorecards/copy${at}.yaml`,
    contested["scorecards/weak.yaml"] ?? {},
  ]);
  const many = shownVendors(contestedContext({ ...contested, ...Object.fromEntries(copies) }));
  expect([many.vendors.length, many.isCut, many.vendors[0]]).toEqual([10, true, "steady"]);
});
