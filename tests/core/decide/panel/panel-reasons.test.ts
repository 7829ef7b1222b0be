import { expect, it } from "vitest";
import type { Documents } from "../../../workspaces/build-workspace.ts";
import { sheetFor } from "../../../workspaces/panel-case.ts";
import { decided, disagreeing, panelOf } from "../../../workspaces/panel-decision.ts";

const rankSum = { method: "rank-sum", tieRule: "most-first-places" };
const ids = (documents: Documents, evaluation: object = rankSum, decision: object = {}) =>
  decided(documents, evaluation, decision).reasons.map(({ id }) => id);

it("says who is first by the method, and not by points", () => {
  expect(ids(disagreeing)).toContain("first-by-rank-sum");
  expect(ids(disagreeing)).not.toContain("leads-by");
  expect(ids(disagreeing, { ...rankSum, method: "total-score" })).toContain("first-by-total-score");
});

it("holds the outcome up while sheets are out, and gives nothing away", () => {
  const sealed = { ...disagreeing, ...panelOf(["e1", "e2", "e3", "e4"]) };
  const decision = decided(sealed, rankSum);
  expect([decision.outcome, decision.panel.hold]).toEqual(["proof-missing", "sealed"]);
  expect(decision.reasons[0]).toMatchObject({
    id: "panel-sealed",
    params: { count: 1, evaluator: "e4" },
  });
  expect([decision.panel.divergences, decision.panel.own?.totals]).toEqual([[], [[], []]]);
});

it("names scores that are owed, and prices that are missing", () => {
  const owed = sheetFor("e1", {
    alpha: { inbox: 1, depth: "abstained", terms: 1 },
    beta: { inbox: 1 },
  });
  expect(ids(owed, rankSum, { track: "government" })).toContain("panel-scores-owed");
  expect(ids({}, rankSum)).toContain("panel-nobody-judged");
});

it("on the government track a flagged difference must be disposed of", () => {
  const wide = {
    ...sheetFor("e1", {
      alpha: { inbox: 10, depth: 9, terms: 9 },
      beta: { inbox: 1, depth: 1, terms: 1 },
    }),
    ...sheetFor("e2", {
      alpha: { inbox: 2, depth: 9, terms: 9 },
      beta: { inbox: 1, depth: 1, terms: 1 },
    }),
  };
  expect(decided(wide, rankSum, { track: "government" }).panel.hold).toBe("difference-open");
  expect(ids(wide, rankSum, { track: "government" })).toContain("panel-difference-open");
  const keep = {
    vendor: "alpha",
    outcome: "keep",
    reason: "two readings",
    by: "e1",
    on: "2026-10-01",
  };
  const kept = { ...wide, ...panelOf(["e1", "e2"], { differences: [keep] }) };
  expect(decided(kept, rankSum, { track: "government" }).panel.hold).toBeNull();
});

it("tells a change after the freeze wherever the result is", () => {
  const freezes = [{ what: "criteria", hash: "0".repeat(64), by: "owner", on: "2026-08-01" }];
  expect(ids(disagreeing, rankSum, { freezes })[0]).toBe("criteria-changed-since-freeze");
});
