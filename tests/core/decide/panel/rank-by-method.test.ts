import { expect, it } from "vitest";
import { rankByMethod } from "../../../../src/core/decide/panel/rank-by-method.ts";
import { decided, disagreeing } from "../../../workspaces/panel-decision.ts";

const evaluation = { method: "rank-sum", tieRule: "most-first-places" };

it("puts the method's first in the lead, whatever the proven points", () => {
  const { score, vendor } = decided(disagreeing, evaluation);
  expect([score.leader, vendor]).toEqual(["beta", "beta"]);
  expect(score.vendors.map(({ vendor: id, rank }) => [id, rank])).toEqual([
    ["alpha", 2],
    ["beta", 1],
  ]);
});

it("changes nothing under the weighted score", () => {
  const { score } = decided(disagreeing, { ...evaluation, method: "weighted-score" });
  expect(rankByMethod(score, null)).toBe(score);
});
