import { expect, it } from "vitest";
import { methodRules } from "../../../../src/core/decide/panel/method-rules.ts";
import { panelCase } from "../../../workspaces/panel-case.ts";

const sound = { method: "rank-sum", tieRule: "most-first-places", passMark: { total: 70 } };

function told(evaluation: object | undefined) {
  const { workspace, tree } = panelCase({}, evaluation ? { evaluation } : {});
  return methodRules(workspace, tree, "error").map(({ code, params }) => [code, params.found]);
}
const codes = (evaluation?: object) => told(evaluation).map(([code]) => code);
const price = (share: number) => ({ handling: "scored", share, best: 1, worst: 2 });

it("finds nothing wrong with a method as the rules have it", () => {
  expect(codes(sound)).toEqual([]);
  expect(
    codes({ ...sound, tieRule: "heaviest-criterion", caseKind: "information-services" }),
  ).toEqual([]);
});

it("the price has 20 to 50 % (worked case 4); fixed, the rule is not applied", () => {
  const share = (own: object) => told({ ...sound, price: own });
  expect(share(price(0.19))).toEqual([["price-share-outside-rules", "19"]]);
  expect(share(price(0.51))).toEqual([["price-share-outside-rules", "51"]]);
  expect([...share(price(0.2)), ...share(price(0.5))]).toEqual([]);
  expect(share({ handling: "fixed" })).toEqual([]);
  expect(codes({ ...sound, price: { handling: "scored", share: 0.3 } })).toEqual([
    "price-scale-missing",
  ]);
  const quotient = {
    ...sound,
    method: "score-per-price",
    tieRule: "evaluate-again",
    price: price(0.3),
  };
  expect(codes(quotient)).toEqual(["price-scored-in-quotient"]);
});

it("names each other breach", () => {
  expect(codes()).toEqual(["method-not-in-rules"]);
  expect(codes({ method: "weighted-score", tieRule: "shared-rank" })).toEqual([
    "method-not-in-rules",
  ]);
  expect(codes({ ...sound, tieRule: "shared-rank" })).toEqual(["tie-rule-not-in-rules"]);
  expect(codes({ ...sound, method: "total-score" })).toEqual(["tie-rule-not-in-rules"]);
  expect(codes({ ...sound, caseKind: "information-services" })).toEqual(["tie-rule-not-in-rules"]);
  expect(codes({ method: "rank-sum", tieRule: "evaluate-again" })).toEqual(["pass-mark-missing"]);
  expect(told({ ...sound, presentation: { criteria: ["inbox"] } })).toEqual([
    ["presentation-share-above-rules", "30"],
  ]);
  expect(codes({ ...sound, ruleVersion: "2008-02-15" })).toEqual(["rule-version-differs"]);
});
