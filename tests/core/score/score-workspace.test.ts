import { expect, it } from "vitest";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import {
  asOf,
  criterion,
  decisionOf,
  evidence,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const questions = [
  question("channels", 60, [criterion("depth", 70), criterion("inbox", 30)]),
  question("exit", 40, [criterion("terms", 100)]),
];

const noPilots = new Map();

it("keeps what is proven, claimed and possible apart", () => {
  const workspace = workspaceOf(questions, {
    alpha: vendorOf({ depth: proven(10), inbox: { claim: 10 } }),
  });
  const [alpha] = scoreWorkspace(workspace, noPilots, asOf).vendors;
  expect(alpha?.totals.proven).toBeCloseTo(42, 9);
  expect(alpha?.totals.claimed).toBeCloseTo(60, 9);
  expect(alpha?.totals.possible).toBeCloseTo(100, 9);
  expect(alpha?.coverage).toBeCloseTo(0.42, 9);
});

it("ranks by what is proven, and shares a place on a tie", () => {
  const good = vendorOf({ depth: proven(9), inbox: proven(9), terms: proven(9) });
  const boaster = vendorOf({ depth: { claim: 10 }, inbox: { claim: 10 }, terms: { claim: 10 } });
  const workspace = workspaceOf(questions, { boaster, good, "good-too": good });
  const score = scoreWorkspace(workspace, noPilots, asOf);
  expect(score.vendors.map(({ vendor, rank }) => [vendor, rank])).toEqual([
    ["boaster", 3],
    ["good", 1],
    ["good-too", 1],
  ]);
  expect(score.leader).toBeNull();
});

it("takes what does not apply out of all sums", () => {
  const workspace = workspaceOf(questions, {
    alpha: vendorOf({
      depth: proven(10),
      inbox: { notApplicable: "no inbox needed" },
      terms: proven(5),
    }),
  });
  const [alpha] = scoreWorkspace(workspace, noPilots, asOf).vendors;
  expect(alpha?.totals.proven).toBeCloseTo((100 * (0.42 + 0.4 * 0.5)) / 0.82, 9);
  expect(alpha?.totals.possible).toBe(alpha?.totals.proven);
  expect(alpha?.levels[1]).toMatchObject({ state: "not-applicable", weight: 0, value: null });
});

it("computes nothing, and says why, when all weights are zero", () => {
  const workspace = workspaceOf(
    questions,
    { alpha: vendorOf({ depth: proven(10) }) },
    {
      "checklists/decision.yaml": decisionOf({
        weights: { preset: "default", questions: { channels: 0, exit: 0 } },
      }),
    },
  );
  const score = scoreWorkspace(workspace, noPilots, asOf);
  expect(score.weightsProblem?.id).toBe("all-question-weights-zero");
  expect(score.vendors[0]?.totals).toEqual({ proven: null, claimed: null, possible: null });
  expect(score.vendors[0]?.rank).toBeNull();
  expect(score.robustness).toBeNull();
});

it("lets evidence that has lapsed, or lies in the future, prove nothing", () => {
  const workspace = workspaceOf(questions, {
    lapsed: vendorOf({
      terms: { claim: 10, evidence: [evidence("document", "2024-01-01", "2025-01-01")] },
    }),
    early: vendorOf({ terms: { claim: 10, evidence: [evidence("document", "2027-01-01")] } }),
  });
  const score = scoreWorkspace(workspace, noPilots, asOf);
  expect(score.vendors.map(({ totals }) => totals.proven)).toEqual([0, 0]);
  expect(score.vendors[0]?.levels[2]?.proof.ignored[0]?.reason).toBe("in-the-future");
  expect(score.vendors[1]?.levels[2]?.proof.ignored[0]?.reason).toBe("expired");
});

it("stands with one vendor, one criterion and no answer at all", () => {
  const workspace = workspaceOf([question("exit", 1, [criterion("terms", 1)])], {
    alone: vendorOf({}),
  });
  const score = scoreWorkspace(workspace, noPilots, asOf);
  expect(score.vendors[0]?.totals).toEqual({ proven: 0, claimed: 0, possible: 100 });
  expect(score.leader).toBe("alone");
  expect(score.robustness?.stability.map(({ low, high }) => [low, high])).toEqual([
    [null, null],
    [null, null],
  ]);
});
