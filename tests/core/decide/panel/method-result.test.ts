import { expect, it } from "vitest";
import { type Documents, proven, vendorOf } from "../../../workspaces/build-workspace.ts";
import { costLine, typed } from "../../../workspaces/cost-basis.ts";
import { sheetFor } from "../../../workspaces/panel-case.ts";
import { decided, disagreeing } from "../../../workspaces/panel-decision.ts";

const places = (documents: Documents, evaluation: object) => {
  const { method } = decided(documents, { tieRule: "heaviest-criterion", ...evaluation }).panel;
  return Object.fromEntries((method?.standings ?? []).map(({ vendor, place }) => [vendor, place]));
};

it("follows the method that was declared", () => {
  expect(places(disagreeing, { method: "total-score" })).toEqual({ alpha: 1, beta: 2 });
  expect(places(disagreeing, { method: "rank-sum" })).toEqual({ alpha: 2, beta: 1 });
  expect(places(disagreeing, { method: "score-per-price" })).toEqual({ alpha: 2, beta: 1 });
  expect(
    decided(disagreeing, { method: "weighted-score", tieRule: "shared-rank" }).panel.method,
  ).toBeNull();
});

it("scores the price on its declared scale, as a share of the total", () => {
  const price = { handling: "scored", share: 0.5, best: 900, worst: 1100 };
  const { method } = decided(disagreeing, {
    method: "total-score",
    tieRule: "shared-rank",
    price,
  }).panel;
  expect(method?.totals[0]?.[0]).toBeCloseTo(0.5 * 95 + 0.5 * 50);
  expect(method?.totals[1]?.[0]).toBeCloseTo(0.5 * 80 + 0.5 * 100);
  expect(method?.prices[0]).toEqual({ vendor: "alpha", amount: 1000, origin: "bid" });
});

it("lets the present cost stand in for a bid on the private track only; a tender waits for the bid", () => {
  const unpriced = {
    ...disagreeing,
    "scorecards/beta.yaml": vendorOf(
      { terms: proven(10) },
      { plan: { name: "p" }, costs: { seats: typed(100) } },
    ),
    "checklists/cost-lines.yaml": { schemaVersion: 1, costs: [costLine("seats")] },
  };
  const method = { method: "score-per-price", tieRule: "shared-rank" };
  const stages = [{ id: "contract-price", opened: "2026-09-15" }];
  const under = (track: string) => decided(unpriced, method, { track, stages });
  const { method: official } = under("government").panel;
  expect(official?.gap).toBe("price-missing");
  expect(official?.prices).toEqual([
    { vendor: "alpha", amount: 1000, origin: "bid" },
    { vendor: "beta", amount: null, origin: null },
  ]);
  expect(official?.standings.map(({ place }) => place)).toEqual([null, null]);
  const told = under("government").reasons.find(({ id }) => id === "panel-price-missing");
  expect(told?.params).toMatchObject({ vendor: "beta" });
  expect(under("private").panel.method?.prices[1]).toEqual({
    vendor: "beta",
    amount: expect.any(Number),
    origin: "present-cost",
  });
});

it("applies pass marks of the total, of questions and of criteria", () => {
  const passMark = (own: object) => places(disagreeing, { method: "total-score", passMark: own });
  expect(passMark({ total: 81 })).toEqual({ alpha: 1, beta: null });
  expect(passMark({ total: 81, by: "majority" })).toEqual({ alpha: null, beta: 1 });
  expect(passMark({ questions: { exit: 84 } })).toEqual({ alpha: 1, beta: null });
  expect(passMark({ criteria: { inbox: 99 } })).toEqual({ alpha: null, beta: null });
});

it("takes a recorded lot when the heaviest item is tied too", () => {
  const same = {
    ...sheetFor("e1", {
      alpha: { inbox: 5, depth: 5, terms: 5 },
      beta: { inbox: 5, depth: 5, terms: 5 },
    }),
  };
  const evaluation = { method: "rank-sum", tieRule: "heaviest-criterion" };
  expect(decided(same, evaluation).panel.method?.openTies).toEqual([
    { among: ["alpha", "beta"], next: "lot" },
  ]);
  const lot = {
    "scorecards/panel.yaml": {
      schemaVersion: 1,
      chair: "e1",
      members: [{ evaluator: "e1" }],
      tieBreaks: [{ by: "lot", order: ["beta", "alpha"], on: "2026-10-01" }],
    },
  };
  expect(places({ ...same, ...lot }, evaluation)).toEqual({ alpha: 2, beta: 1 });
});
