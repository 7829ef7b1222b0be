import type { KindReconciliation } from "../../schema/reconcile-output.ts";
import { type AcceptanceTerms, acceptanceFor } from "../acceptance-sample.ts";
import type { RecordKind } from "../record-kind.ts";
import { ChangedRows } from "./changed-rows.ts";
import {
  type MissingKey,
  missingKeys,
  type SharedColumns,
  sharedColumns,
} from "./column-places.ts";
import { bothFingerprinted } from "./fingerprinted-file.ts";
import { inOrderOfWeight, type LoneExamples, rowFindings } from "./kind-findings.ts";
import { LoneRows } from "./lone-rows.ts";
import { matchRows, type RowMatches } from "./match-rows.ts";
import { type RecordFile, readSomeRows } from "./record-file.ts";
import { countedValues } from "./value-counts.ts";

/** What is to be compared, and how. */
export type ReconcileTask = {
  kind: string;
  /** From the field table; null for files that are no known kind. */
  form: RecordKind | null;
  old: RecordFile;
  new: RecordFile;
  key: readonly string[];
  ignoredColumns: readonly string[];
  terms: AcceptanceTerms;
};

/** The rows of the kind with what is wrong; or the columns of the key that a side has not. */
export type KindResult =
  | { reconciliation: KindReconciliation; bySeverity: SeverityCounts }
  | { missingKeys: MissingKey[] };

export type SeverityCounts = { critical: number; major: number; minor: number };

/** Numbers of rows in order, each once. */
function united(...lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, one) => sum + one.length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  let count = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (at > 0 && all[at] === all[at - 1]) continue;
    all[count] = all[at] as number;
    count += 1;
  }
  return all.subarray(0, count);
}

/** First look: what it took of memory is given back before the second. */
async function lookOnce(
  task: ReconcileTask,
  columns: SharedColumns,
  oldHeader: readonly string[],
  newHeader: readonly string[],
) {
  const looked = await bothFingerprinted(
    [task.old, { columns: columns.old, header: oldHeader }],
    [task.new, { columns: columns.new, header: newHeader }],
  );
  return {
    matches: matchRows(looked.old.rows, looked.new.rows),
    counts: countedValues(looked.old.counts, looked.new.counts),
  };
}

/** Second look: only at rows that differ, in as many portions as memory asks for. */
async function lookAgain(task: ReconcileTask, matches: RowMatches, columns: SharedColumns) {
  const changed = new ChangedRows(matches.changed, columns.old, columns.new, task.form);
  const missing = new LoneRows(matches.missing, columns.old.keys);
  const extra = new LoneRows(matches.extra, columns.new.keys);
  const doubled = new LoneRows(matches.doubled, columns.new.keys);
  for (let round = 0; round === 0 || changed.isUnfinished; round += 1) {
    const isFirst = round === 0;
    const old = isFirst ? united(changed.wantedOld, missing.wanted) : changed.wantedOld;
    await readSomeRows(task.old, old, (row, number) => {
      changed.readOld(row, number);
      missing.read(row, number, "old");
    });
    const held = changed.wantedNew();
    const next = isFirst ? united(held, extra.wanted, doubled.wanted) : held;
    await readSomeRows(task.new, next, (row, number) => {
      changed.readNew(row, number);
      extra.read(row, number, "new");
      doubled.read(row, number, "new");
    });
    changed.restart();
  }
  const examples: LoneExamples = {
    missing: missing.examples,
    extra: extra.examples,
    doubled: doubled.examples,
  };
  return { changed, examples };
}

function countsOf(matches: RowMatches, rewritten: number) {
  const { oldRows, newRows, equal, changed, missing, extra, doubled, reordered } = matches;
  const same = equal + rewritten;
  const doubledOnBothSides = Math.min(matches.doubledInOld, matches.doubledInNew);
  return {
    oldRows,
    newRows,
    equal,
    rewritten,
    changed: changed.old.length - rewritten,
    missing: missing.length,
    extra: extra.length,
    doubled: doubled.length,
    doubledOnBothSides,
    reordered,
    matchRate: oldRows === 0 ? null : same / oldRows,
  };
}

/**
 * Do two exports of one kind hold the same? Rows are matched by key; neither their order nor that of
 * the columns matters, and another writing of the same value is no difference. Both files are read
 * once, and rows that differ once more. Memory: 16 bytes for each row of either file, some 20 more for
 * each row of the old one, 8 for each row that differs, and the rows that changed in portions.
 *
 * Example: a copy with one row left out gives one finding, "missing-rows" with the key of that row.
 */
export async function reconcileRecords(task: ReconcileTask): Promise<KindResult> {
  const [oldColumns, newColumns] = [await task.old.columns(), await task.new.columns()];
  const lacking = missingKeys(task.key, oldColumns, newColumns);
  if (lacking.length > 0) return { missingKeys: lacking };
  const columns = sharedColumns(oldColumns, newColumns, task.key, task.ignoredColumns);
  const { matches, counts } = await lookOnce(task, columns, oldColumns, newColumns);
  const { changed, examples } = await lookAgain(task, matches, columns);
  const findings = [...rowFindings(matches, columns, examples), ...changed.tally.findings()];
  const reconciliation: KindReconciliation = {
    kind: task.kind,
    oldFile: task.old.name,
    newFile: task.new.name,
    ...countsOf(matches, changed.rewritten),
    comparedColumns: [...columns.old.names],
    addedColumns: columns.added,
    requiredMissing: (task.form?.required ?? []).filter((one) => !newColumns.includes(one)),
    counts,
    files: null,
    findings: inOrderOfWeight(findings),
    acceptance: acceptanceFor(matches.newRows, task.terms),
  };
  const { critical, major, minor } = changed.bySeverity;
  return {
    reconciliation,
    bySeverity: {
      critical: critical + matches.missing.length,
      major: major + matches.extra.length + matches.doubled.length,
      minor,
    },
  };
}
