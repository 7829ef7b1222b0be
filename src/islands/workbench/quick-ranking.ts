import type { PlainMap } from "../../core/edit/plain-value.ts";
import type { ValueChange } from "../../core/edit/value-changes.ts";
import { replacedDocument } from "../../core/parse/replaced-document.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { documentAt } from "../../core/schema/documents.ts";
import { rescoredVendors } from "../../core/score/rescored-vendors.ts";
import { scoredVendors } from "../../core/score/scored-vendors.ts";
import type { SessionState } from "./session-state.ts";
import { today } from "./today.ts";

type Ranked = Pick<SessionState, "workspace" | "quick">;
type Known = Ranked & Pick<SessionState, "analysis">;

/** Who stands where in this workspace, with what the last analysis knows of the pilots. */
export function rankedAnew(workspace: Workspace, { analysis }: Pick<Known, "analysis">): Ranked {
  const asOf = workspace.decision.value.asOf ?? analysis?.asOf ?? today();
  return { workspace, quick: scoredVendors(workspace, analysis?.comparisons ?? new Map(), asOf) };
}

/** The ranking within one frame of a keystroke: only what the change can move is computed again. */
export class QuickRanking {
  /** Documents whose latest value no schema takes, so that the workspace has an older one. */
  private readonly behind = new Set<string>();

  /** What the workspace read anew says counts from now on. */
  forget(): void {
    this.behind.clear();
  }

  /** Nothing new while a document is missing or holds what its schema does not take. */
  after(
    { workspace, quick, analysis }: Known,
    path: string,
    value: PlainMap,
    changes: readonly ValueChange[],
  ): Partial<Ranked> {
    const places = this.behind.has(path) ? undefined : changes.map((change) => change.path);
    const next = workspace && replacedDocument(workspace, path, value, places);
    if (next === null) {
      this.behind.add(path);
      return {};
    }
    this.behind.delete(path);
    const isScorecard = documentAt(path)?.kind === "vendor";
    if (isScorecard && quick) return { workspace: next, quick: rescoredVendors(quick, next) };
    return rankedAnew(next, { analysis });
  }
}
