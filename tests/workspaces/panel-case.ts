import { criteriaInForce } from "../../src/core/score/criterion-in-force.ts";
import { rankVendors } from "../../src/core/score/rank-vendors.ts";
import { vendorFacts } from "../../src/core/score/vendor-facts.ts";
import { vendorScore } from "../../src/core/score/vendor-score.ts";
import { weightTree } from "../../src/core/score/weight-tree.ts";
import {
  asOf,
  buildWorkspace,
  criterion,
  type Documents,
  decisionOf,
  proven,
  question,
  questionsOf,
  vendorOf,
} from "./build-workspace.ts";

const level = (value: number) => ({ level: value, reason: "seen" });

/** A sheet over vendors × criteria; numbers are levels, words are states. */
export function sheetFor(
  evaluator: string,
  levels: Record<string, Record<string, number | string>>,
  extra: object = {},
): Documents {
  const written = Object.fromEntries(
    Object.entries(levels).map(([vendor, own]) => [
      vendor,
      Object.fromEntries(
        Object.entries(own).map(([id, one]) => [
          id,
          typeof one === "number" ? level(one) : { state: one, reason: "so" },
        ]),
      ),
    ]),
  );
  return {
    [`scorecards/evaluations/${evaluator}.yaml`]: {
      schemaVersion: 1,
      evaluator,
      conflict: { declared: "none", on: "2026-08-01" },
      sheet: "open",
      submittedOn: "2026-09-01",
      levels: written,
      ...extra,
    },
  };
}

/** Two questions of 60 and 40; criteria inbox 30, depth 30, terms 40, on 0–10. Vendors alpha and beta. */
export function panelCase(documents: Documents, decision: object = {}) {
  const workspace = buildWorkspace({
    "checklists/decision.yaml": decisionOf(decision),
    "checklists/decision-questions.yaml": questionsOf([
      question("work", 60, [criterion("inbox", 50), criterion("depth", 50)]),
      question("exit", 40, [criterion("terms", 100)]),
    ]),
    "scorecards/alpha.yaml": vendorOf(
      { terms: proven(5) },
      { plan: { name: "p", totalPrice: 1000 } },
    ),
    "scorecards/beta.yaml": vendorOf(
      { terms: proven(10) },
      { plan: { name: "p", totalPrice: 900 } },
    ),
    ...documents,
  });
  const criteria = criteriaInForce(workspace);
  const tree =
    workspace.questions && weightTree(workspace.questions, workspace.decision.value).tree;
  if (!tree) throw new Error("no weights");
  const facts = vendorFacts(workspace, new Map(), asOf);
  const scores = rankVendors(facts.map((one) => vendorScore(criteria, tree, one)));
  const { track } = workspace.decision.value;
  const sheets = facts[0]?.sheets ?? [];
  return { workspace, criteria, tree, facts, scores, sheets, track };
}
