import type { Draft } from "../../core/edit/draft.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

/** The files of a workspace: its documents as the draft has them, and everything else as it came. */
export function filesOf(draft: Draft, others: readonly SourceFile[]): SourceFile[] {
  const encoder = new TextEncoder();
  const documents = [...draft.texts].map(
    ([path, text]): SourceFile => ({ path, bytes: encoder.encode(text) }),
  );
  return [...others, ...documents].sort((left, right) => (left.path < right.path ? -1 : 1));
}
