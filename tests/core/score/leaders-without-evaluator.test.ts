import { expect, it } from "vitest";
import { criteriaInForce } from "../../../src/core/score/criterion-in-force.ts";
import { leadersWithoutEvaluator } from "../../../src/core/score/leaders-without-evaluator.ts";
import { vendorFacts } from "../../../src/core/score/vendor-facts.ts";
import { weightTree } from "../../../src/core/score/weight-tree.ts";
import {
  asOf,
  criterion,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

function sheet(evaluator: string, alpha: number, beta: number, declared = "none"): object {
  const level = (value: number) => ({ it: { level: value, reason: "x" } });
  return {
    schemaVersion: 1,
    evaluator,
    conflict: { declared, on: "2026-08-01" },
    sheet: "open",
    submittedOn: "2026-10-05",
    levels: { alpha: level(alpha), beta: level(beta) },
  };
}

it("scores anew without each sheet that counts", () => {
  const workspace = workspaceOf(
    [question("q", 1, [criterion("it", 1)])],
    { alpha: vendorOf({ it: proven(1) }), beta: vendorOf({ it: proven(1) }) },
    {
      "scorecards/evaluations/friend.yaml": sheet("friend", 10, 0),
      "scorecards/evaluations/judge.yaml": sheet("judge", 4, 6),
      "scorecards/evaluations/late.yaml": sheet("late", 0, 10, "recused"),
    },
  );
  const { questions, decision } = workspace;
  const tree = questions && weightTree(questions, decision.value).tree;
  const facts = vendorFacts(workspace, new Map(), asOf);
  expect(leadersWithoutEvaluator(criteriaInForce(workspace), tree, facts)).toEqual([
    { evaluator: "friend", leader: "beta" },
    { evaluator: "judge", leader: "alpha" },
  ]);
});
