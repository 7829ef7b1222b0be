import type { Draft } from "../../core/edit/draft.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

/**
 * The files of a workspace: its documents as the draft has them, and everything else as it came. What
 * was written anew in the draft stands in for what came.
 */
export function filesOf(draft: Draft, others: readonly SourceFile[]): SourceFile[] {
  const encoder = new TextEncoder();
  const documents = [...draft.texts].map(
    ([path, text]): SourceFile => ({ path, bytes: encoder.encode(text) }),
  );
  const rest = others.filter(({ path }) => !draft.texts.has(path));
  return [...rest, ...documents].sort((left, right) => (left.path < right.path ? -1 : 1));
}
