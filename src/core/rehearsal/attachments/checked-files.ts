import type { AttachmentFiles } from "../../schema/reconcile-output.ts";
import type { ExportPair } from "../reconcile/export-pair.ts";
import type { RecordFile } from "../reconcile/record-file.ts";
import { knownFiles, measuredAttachments, notOpening } from "./measured-attachments.ts";

/** A pair whose tables tell what the files really hold, and what was found of the files. */
export type CheckedFiles = {
  old: RecordFile | null;
  new: RecordFile | null;
  /** Null for every kind but attachments. */
  files: AttachmentFiles | null;
};

/**
 * Opens the files that tables of attachments list, on the sides where they lie beside the table. On a
 * side without them the table is taken at its word, and `files` says that nothing was opened.
 *
 * Example: without a folder of files, `files` is `{ old: null, new: null, notOpening: null }`.
 */
export async function checkedFiles(pair: ExportPair): Promise<CheckedFiles> {
  const { kind, old, new: next, oldFiles, newFiles } = pair;
  if (kind !== "attachments" || old === null || next === null) {
    return { old, new: next, files: null };
  }
  const before = oldFiles?.size ? await measuredAttachments(old, oldFiles, null) : null;
  if (before === null && !newFiles?.size) {
    return { old, new: next, files: { old: null, new: null, notOpening: null } };
  }
  const known = await knownFiles(old, before);
  const after = newFiles?.size ? await measuredAttachments(next, newFiles, known) : null;
  return {
    old: before?.table ?? old,
    new: after?.table ?? next,
    files: {
      old: before?.account ?? null,
      new: after?.account ?? null,
      notOpening: after === null ? null : notOpening(known, after.rows),
    },
  };
}
