import type { AttachmentFiles, ReconcileExample } from "../../schema/reconcile-output.ts";
import type { ExportPair } from "../reconcile/export-pair.ts";
import type { RecordFile } from "../reconcile/record-file.ts";
import { linkedAttachments } from "./linked-attachments.ts";
import {
  knownFiles,
  type MeasuredAttachments,
  measuredAttachments,
  notOpening,
} from "./measured-attachments.ts";

/** A pair whose tables tell what the files really hold, and what was found of the files. */
export type CheckedFiles = {
  old: RecordFile | null;
  new: RecordFile | null;
  /** Null for every kind but attachments. */
  files: AttachmentFiles | null;
  /** Attachments that are only a link that expires. */
  expiring: ReconcileExample[];
};

/** Ids, else names, of the attachments whose files were found. */
function found(...sides: readonly (MeasuredAttachments | null)[]): Set<string> {
  const rows = sides.flatMap((side) => side?.rows ?? []);
  return new Set(
    rows.filter(({ file }) => file !== null).map(({ claim }) => claim.id || claim.name),
  );
}

/**
 * Opens the files that tables of attachments list, on the sides where they lie beside the table, and
 * looks at their links. On a side without files the table is taken at its word, unless what it names is a
 * link that expires; `files` says what was opened.
 *
 * Example: without a folder of files and without links, `files` is `{ old: null, new: null,
 * notOpening: null, expiring: { rows: 0, byDay: [] } }`.
 */
export async function checkedFiles(pair: ExportPair): Promise<CheckedFiles> {
  const { kind, old, new: next, oldFiles, newFiles } = pair;
  if (kind !== "attachments" || old === null || next === null) {
    return { old, new: next, files: null, expiring: [] };
  }
  const before = oldFiles?.size ? await measuredAttachments(old, oldFiles, null) : null;
  const known = newFiles?.size ? await knownFiles(old, before) : null;
  const after = newFiles?.size && known ? await measuredAttachments(next, newFiles, known) : null;
  const withFile = found(before, after);
  const asTold = await linkedAttachments(old, next, withFile);
  const { rows, byDay, examples } = asTold.links;
  const linked =
    before === null && after === null
      ? asTold
      : await linkedAttachments(before?.table ?? old, after?.table ?? next, withFile);
  return {
    old: linked.old,
    new: linked.new,
    files: {
      old: before?.account ?? null,
      new: after?.account ?? null,
      notOpening: after === null || known === null ? null : notOpening(known, after.rows),
      expiring: { rows, byDay },
    },
    expiring: examples,
  };
}
