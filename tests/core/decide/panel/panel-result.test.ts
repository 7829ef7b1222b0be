import { expect, it } from "vitest";
import { decided, disagreeing, panelOf } from "../../../workspaces/panel-decision.ts";

const rankSum = { method: "rank-sum", tieRule: "most-first-places" };

it("holds each member's own view", () => {
  const { members, divergences } = decided(disagreeing, rankSum).panel;
  expect(members.map(({ evaluator, first }) => [evaluator, first])).toEqual([
    ["e1", "alpha"],
    ["e2", "beta"],
    ["e3", "beta"],
  ]);
  expect(members[0]?.leniency).toBeCloseTo((0.15 - 0.01) / 2);
  expect(divergences[0]).toMatchObject({ vendor: "alpha", isFlagged: false, state: "not-agreed" });
});

it("counts again without the member whose result was dropped", () => {
  const drop = {
    vendor: "alpha",
    outcome: "drop-one",
    evaluator: "e1",
    reason: "off scale",
    by: "e2",
    on: "2026-10-01",
  };
  const { round, method } = decided(
    { ...disagreeing, ...panelOf(["e1", "e2", "e3"], { differences: [drop] }) },
    rankSum,
  ).panel;
  expect(round.counted.map(({ name }) => name)).toEqual(["e2", "e3"]);
  expect(method?.evaluators).toEqual(["e2", "e3"]);
});

it("cannot decide is an outcome too", () => {
  const none = {
    vendor: "alpha",
    outcome: "no-decision",
    reason: "too far apart",
    by: "e1",
    on: "2026-10-01",
  };
  const decision = decided(
    { ...disagreeing, ...panelOf(["e1", "e2", "e3"], { differences: [none] }) },
    rankSum,
  );
  expect([decision.panel.hold, decision.outcome]).toEqual(["no-decision", "proof-missing"]);
});
