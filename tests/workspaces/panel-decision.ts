import { decide } from "../../src/core/decide/decide.ts";
import { asOf, type Documents } from "./build-workspace.ts";
import { panelCase, sheetFor } from "./panel-case.ts";

/** A panel.yaml over these members, with `extra`. */
export function panelOf(members: readonly string[], extra: object = {}): Documents {
  return {
    "scorecards/panel.yaml": {
      schemaVersion: 1,
      chair: members[0],
      members: members.map((evaluator) => ({ evaluator })),
      ...extra,
    },
  };
}

const full = (value: number) => ({ inbox: value, depth: value, terms: value });

/** Worked case 2 of the rules: totals 95/80/80 and 80/81/81; means and rank sums disagree. */
export const disagreeing: Documents = {
  ...sheetFor("e1", { alpha: full(9.5), beta: full(8) }),
  ...sheetFor("e2", { alpha: full(8), beta: full(8.1) }),
  ...sheetFor("e3", { alpha: full(8), beta: full(8.1) }),
};

/** The decision over these documents, under an evaluation. */
export function decided(documents: Documents, evaluation: object, decision: object = {}) {
  const { workspace } = panelCase(documents, { evaluation, ...decision });
  return decide(workspace, new Map(), asOf);
}
