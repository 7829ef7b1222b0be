import { expect, it } from "vitest";
import { methodLead } from "../../../../src/core/decide/panel/method-lead.ts";
import { decided, disagreeing } from "../../../workspaces/panel-decision.ts";

const lead = (method: string) => {
  const found = decided(disagreeing, { method, tieRule: "heaviest-criterion" }).panel.method;
  return found && methodLead(found.method, found.standings);
};

it("says by how much, in what the method counts with", () => {
  // Totals 95/80/80 and 80/81/81: means 85 and 80.67, rank sums 5 and 4, bids 1000 and 900.
  expect(lead("rank-sum")).toEqual({ leader: "beta", rival: "alpha", gap: 1 });
  expect(lead("total-score")?.gap).toBeCloseTo(85 - 242 / 3);
  const [alpha, beta] = [1000 / 85, 900 / (242 / 3)];
  expect(lead("score-per-price")?.gap).toBeCloseTo((alpha - beta) / beta);
});
