import type { Workspace } from "../../src/core/parse/workspace.ts";
import type { Comparison } from "../../src/core/pilot/comparison.ts";
import { type CriterionInForce, criteriaInForce } from "../../src/core/score/criterion-in-force.ts";
import { type VendorFacts, vendorFacts } from "../../src/core/score/vendor-facts.ts";
import {
  asOf,
  buildWorkspace,
  criterion,
  type Documents,
  decisionOf,
  question,
  questionsOf,
  vendorOf,
} from "./build-workspace.ts";

/** One criterion of one vendor called alpha, with all that is on file about it. */
export type OneAnswer = { workspace: Workspace; inForce: CriterionInForce; facts: VendorFacts };

/** Builds a workspace around one criterion (id "it" unless `extra` names another) and one answer. */
export function oneAnswer(
  extra: Readonly<Record<string, unknown>>,
  answer: object,
  more: {
    vendor?: object;
    decision?: object;
    documents?: Documents;
    comparison?: Comparison;
    tests?: object[];
  } = {},
): OneAnswer {
  const id = typeof extra.id === "string" ? extra.id : "it";
  const workspace = buildWorkspace({
    "checklists/decision.yaml": decisionOf(more.decision),
    "checklists/decision-questions.yaml": questionsOf(
      [question("only", 1, [criterion(id, 1, extra)])],
      more.tests,
    ),
    "scorecards/alpha.yaml": vendorOf({ [id]: answer }, more.vendor),
    ...more.documents,
  });
  const comparisons = new Map(more.comparison ? [["alpha", more.comparison] as const] : []);
  const [inForce] = criteriaInForce(workspace);
  const [facts] = vendorFacts(workspace, comparisons, asOf);
  if (!inForce || !facts) throw new Error("no criterion or no vendor");
  return { workspace, inForce, facts };
}

/** A sheet of an evaluator who judges the criterion "it" of alpha. */
export function sheetOf(evaluator: string, judgement: object, extra: object = {}): Documents {
  return {
    [`scorecards/evaluations/${evaluator}.yaml`]: {
      schemaVersion: 1,
      evaluator,
      conflict: { declared: "none", on: "2026-08-01" },
      sheet: "open",
      submittedOn: "2026-09-01",
      levels: { alpha: { it: judgement } },
      ...extra,
    },
  };
}

/** A level agreed by the panel for the criterion "it" of alpha. */
export function consensusOf(level: number, on = "2026-09-10"): Documents {
  return {
    "scorecards/consensus.yaml": {
      schemaVersion: 1,
      levels: { alpha: { it: { level, on, reason: "agreed after reading the proof again" } } },
    },
  };
}
