import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import type { Draft } from "../../core/edit/draft.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import type { ScoredVendors } from "../../core/score/scored-vendors.ts";
import type { FirmnessOf } from "./firmness-asker.ts";
import type { ShownAnalysis } from "./shown-analysis.ts";

/** What the pages of the workbench show; replaced as a whole at every change. */
export interface SessionState {
  name: string;
  draft: Draft;
  /** Documents and answers as of the last keystroke. */
  workspace: Workspace | null;
  quick: ScoredVendors | null;
  /** How firm a ranking is: that of `quick`, or of a keystroke a moment before. */
  firmness: FirmnessOf | null;
  /** The whole analysis, a moment behind; null before the first. */
  analysis: ShownAnalysis | null;
  isAnalysing: boolean;
  /** Has everything been kept in this browser? */
  kept: "kept" | "keeping" | "failed";
  failure: string | null;
  /** The latest change that a text with an error in its form did not take; until the next change. */
  refused: { path: string; why: string } | null;
  by: string;
  /** The latest thing said to people who do not see the page. */
  announced: string;
}

/** What is shown of a decision before anything of it has been read. */
export function openedState({ name }: KeptDraft, draft: Draft, by: string): SessionState {
  return {
    name,
    draft,
    workspace: null,
    quick: null,
    firmness: null,
    analysis: null,
    isAnalysing: true,
    kept: "keeping",
    failure: null,
    refused: null,
    by,
    announced: "",
  };
}
