import { expect, it } from "vitest";
import { tieSteps } from "../../../../src/core/panel/method/tie-steps.ts";

const facts = { heaviest: new Map([["a", 1]]), firstPlaces: new Map([["a", 2]]) };
const kinds = (rules: Parameters<typeof tieSteps>[0]) =>
  tieSteps(rules, facts).map((step) => (step.kind === "recorded" ? step.by : step.of.get("a")));

it("every rule ends with the lot, but the shared place", () => {
  expect(kinds({ tieRule: "evaluate-again" })).toEqual(["evaluate-again", "lot"]);
  expect(kinds({ tieRule: "heaviest-criterion" })).toEqual([1, "lot"]);
  expect(kinds({ tieRule: "most-first-places" })).toEqual([2, "lot"]);
  expect(kinds({ tieRule: "shared-rank" })).toEqual([]);
});

it("information services have one fixed order", () => {
  const rules = { tieRule: "most-first-places", caseKind: "information-services" } as const;
  expect(kinds(rules)).toEqual([1, "evaluate-again", "lot"]);
});
