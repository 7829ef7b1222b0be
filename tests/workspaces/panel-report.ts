import type { ReportContext, ReportInput } from "../../src/core/report/report-context.ts";
import { reportContext } from "../../src/core/report/report-context.ts";
import type { Language } from "../../src/core/text/language.ts";
import type { Documents } from "./build-workspace.ts";
import { panelCase, sheetFor } from "./panel-case.ts";
import { decided, panelOf } from "./panel-decision.ts";

/** Levels that appear nowhere else, so that a leak is seen. */
export const tellTale = { first: 6.123, second: 1.987 };

const full = (value: number) => ({ inbox: value, depth: value, terms: value });

/** Two members who differ widely on alpha and agree on beta. */
export const differing: Documents = {
  ...sheetFor("lin", { alpha: full(tellTale.first), beta: full(5) }),
  ...sheetFor("wu", { alpha: full(tellTale.second), beta: full(5) }),
};

/** The same while a third member's sheet is out. */
export const sealed: Documents = { ...differing, ...panelOf(["lin", "wu", "chen"]) };

export const rankSum = { method: "rank-sum", tieRule: "most-first-places" };

/** A report's input with such a panel. */
export function panelInput(
  documents: Documents = differing,
  evaluation: object = rankSum,
  decision: object = {},
): ReportInput {
  const { workspace } = panelCase(documents, { evaluation, ...decision });
  return {
    workspace,
    decision: decided(documents, evaluation, decision),
    comparisons: new Map(),
    diagnostics: [],
    inputHash: "0".repeat(64),
  };
}

/** What the page builders get for such a panel. */
export function panelContext(
  documents: Documents = differing,
  evaluation: object = rankSum,
  decision: object = {},
  language: Language = "en",
): ReportContext {
  return reportContext(panelInput(documents, evaluation, decision), language);
}
