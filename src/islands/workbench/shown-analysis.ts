import type { Decision } from "../../core/decide/decision-result.ts";
import { withoutTexts } from "../../core/parse/without-texts.ts";
import type { Analysis } from "./analysis.ts";

/** What the pages show of a decision; how firm the ranking is they ask another worker. */
export type ShownDecision = Pick<Decision, "askNext" | "risks" | "stages" | "costs">;

/** What the pages need of an analysis: all else would only be copied and held twice. */
export interface ShownAnalysis extends Omit<Analysis, "decision"> {
  decision: ShownDecision | null;
}

function shownDecision({ askNext, risks, stages, costs }: Decision): ShownDecision {
  return { askNext, risks, stages, costs };
}

/** The part of an analysis that leaves the worker. */
export function shownOf(analysis: Analysis): ShownAnalysis {
  const { workspace, decision } = analysis;
  return {
    ...analysis,
    workspace: workspace && withoutTexts(workspace),
    decision: decision && shownDecision(decision),
  };
}
