import type { Draft } from "../../core/edit/draft.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

/** What the draft holds as files: documents, and cells that were stored anew. */
export function writtenFiles(draft: Draft): SourceFile[] {
  const encoder = new TextEncoder();
  return [...draft.texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

/** Files that came and files that were written; what was written anew stands in for what came. */
export function together(
  came: readonly SourceFile[],
  written: readonly SourceFile[],
): SourceFile[] {
  const anew = new Set(written.map(({ path }) => path));
  const files = [...came.filter(({ path }) => !anew.has(path)), ...written];
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The files of a workspace: what the draft holds, and everything else as it came. */
export function filesOf(draft: Draft, others: readonly SourceFile[]): SourceFile[] {
  return together(others, writtenFiles(draft));
}
