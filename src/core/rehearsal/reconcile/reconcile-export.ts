import type {
  KindReconciliation,
  ReconcileExample,
  ReconcileFinding,
  ReconcileOutput,
} from "../../schema/reconcile-output.ts";
import type { AcceptanceTerms } from "../acceptance-sample.ts";
import { checkedFiles } from "../attachments/checked-files.ts";
import { withoutLinkSecrets } from "../attachments/expiring-link.ts";
import { type RecordKind, recordKind, recordKinds } from "../record-kind.ts";
import type { MissingKey } from "./column-places.ts";
import type { ExportPair } from "./export-pair.ts";
import { inOrderOfWeight } from "./kind-findings.ts";
import { orphansOf } from "./orphans.ts";
import { rebuiltKpis } from "./rebuilt-kpis.ts";
import { reconcileRecords, type SeverityCounts } from "./reconcile-records.ts";
import type { RecordFile } from "./record-file.ts";
import { tableBytes } from "./table-bytes.ts";

export type ExportTask = {
  pairs: readonly ExportPair[];
  /** Key for a file that is no kind of the field table; kinds have their own unless one is given. */
  key: readonly string[] | null;
  ignoredColumns: readonly string[];
  terms: AcceptanceTerms;
};

/** A file that could not be matched, and why. */
export type UnmatchedFile = { kind: string; file: string; missingKeys: MissingKey[] };

export type ExportResult = { output: ReconcileOutput; unmatched: UnmatchedFile[] };

/** Times at which an export was made differ between any two exports. */
const alwaysIgnored = ["exported_at"];

const noCounts: SeverityCounts = { critical: 0, major: 0, minor: 0 };

type Side = "old" | "new";

async function orphanFinding(
  { kind, old, new: next }: ExportPair,
  pairs: readonly ExportPair[],
): Promise<ReconcileFinding[]> {
  const parent = recordKind(kind)?.parent;
  const above = parent && pairs.find((pair) => pair.kind === parent.kind);
  if (!parent || !above || !old || !next || !above.old || !above.new) return [];
  const countOn = (side: Side) => {
    const [child, file] = side === "old" ? [old, above.old] : [next, above.new];
    return child && file
      ? orphansOf({ child, column: parent.column, parent: file, parentColumn: parent.parentColumn })
      : null;
  };
  // Rows that hung in the air before are no fault of this transfer.
  const rows = ((await countOn("new")) ?? 0) - ((await countOn("old")) ?? 0);
  if (rows <= 0) return [];
  const { column } = parent;
  return [
    { id: "orphaned-rows", severity: "major", column, rows, shiftMinutes: null, examples: [] },
  ];
}

function onOneSide(kind: string, file: RecordFile, rows: number, side: Side): KindReconciliation {
  const finding: ReconcileFinding = {
    id: side === "old" ? "missing-rows" : "extra-rows",
    severity: side === "old" ? "critical" : "major",
    column: null,
    rows,
    shiftMinutes: null,
    examples: [],
  };
  const isOld = side === "old";
  return {
    kind,
    oldFile: isOld ? file.name : null,
    newFile: isOld ? null : file.name,
    oldRows: isOld ? rows : 0,
    newRows: isOld ? 0 : rows,
    equal: 0,
    rewritten: 0,
    changed: 0,
    missing: isOld ? rows : 0,
    extra: isOld ? 0 : rows,
    doubled: 0,
    doubledOnBothSides: 0,
    reordered: 0,
    matchRate: isOld && rows > 0 ? 0 : null,
    comparedColumns: [],
    addedColumns: [],
    requiredMissing: [],
    counts: [],
    files: null,
    findings: rows === 0 ? [] : [finding],
    acceptance: null,
  };
}

async function rowsOf(file: RecordFile): Promise<number> {
  let rows = 0;
  await file.read({
    columns: () => {},
    row: () => {
      rows += 1;
    },
  });
  return rows;
}

type One = { kind: KindReconciliation; counts: SeverityCounts } | { unmatched: UnmatchedFile };

async function lonePair({ kind, old, new: next }: ExportPair): Promise<One | null> {
  const file = old ?? next;
  if (file === null) return null;
  const rows = await rowsOf(file);
  const side = old ? "old" : "new";
  const counts = { ...noCounts, [side === "old" ? "critical" : "major"]: rows };
  return { kind: onOneSide(kind, file, rows, side), counts };
}

function notOpeningFinding(rows: number): ReconcileFinding[] {
  const found = { column: null, rows, shiftMinutes: null, examples: [] };
  return rows === 0 ? [] : [{ id: "not-opening", severity: "major", ...found }];
}

function expiringFinding(rows: number, examples: ReconcileExample[]): ReconcileFinding[] {
  const found = { column: null, rows, shiftMinutes: null, examples };
  return rows === 0 ? [] : [{ id: "expiring-links", severity: "critical", ...found }];
}

/** Whatever is shown of a row says nothing that opens a link. */
function withoutSecrets({ key, old, new: next }: ReconcileExample): ReconcileExample {
  const bare = (text: string | null) => (text === null ? null : withoutLinkSecrets(text));
  return { key: withoutLinkSecrets(key), old: bare(old), new: bare(next) };
}

async function onePair(pair: ExportPair, task: ExportTask): Promise<One | null> {
  const { kind } = pair;
  if (pair.old === null || pair.new === null) return lonePair(pair);
  const { files, expiring, ...checked } = await checkedFiles(pair);
  const [old, next] = [checked.old ?? pair.old, checked.new ?? pair.new];
  const form: RecordKind | null = recordKind(kind);
  const key = task.key ?? form?.key ?? [];
  const { terms } = task;
  const ignoredColumns = [...alwaysIgnored, ...task.ignoredColumns];
  const found = await reconcileRecords({ kind, form, old, new: next, key, ignoredColumns, terms });
  if ("missingKeys" in found) {
    const file = found.missingKeys[0]?.side === "old" ? old.name : next.name;
    return { unmatched: { kind, file, missingKeys: found.missingKeys } };
  }
  const orphans = await orphanFinding(pair, task.pairs);
  const closed = notOpeningFinding(files?.notOpening ?? 0);
  const borrowed = expiringFinding(files?.expiring.rows ?? 0, expiring);
  const own = [...found.reconciliation.findings, ...orphans, ...closed, ...borrowed];
  const findings = inOrderOfWeight(own).map((one) => ({
    ...one,
    examples: one.examples.map(withoutSecrets),
  }));
  return { kind: { ...found.reconciliation, files, findings }, counts: found.bySeverity };
}

function totalsOf(kinds: readonly KindReconciliation[], counts: readonly SeverityCounts[]) {
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const oldRows = sum(kinds.map((one) => one.oldRows));
  const sameRows = sum(kinds.flatMap((one) => [one.equal, one.rewritten]));
  return {
    oldRows,
    newRows: sum(kinds.map((one) => one.newRows)),
    sameRows,
    matchRate: oldRows === 0 ? null : sameRows / oldRows,
    criticalRows: sum(counts.map(({ critical }) => critical)),
    majorRows: sum(counts.map(({ major }) => major)),
    minorRows: sum(counts.map(({ minor }) => minor)),
  };
}

/** Null where there are no tickets of both sides that can be read as such. */
async function rebuiltOf(pairs: readonly ExportPair[]) {
  const { old = null, new: next = null } = pairs.find(({ kind }) => kind === "tickets") ?? {};
  if (!old || !next) return null;
  const source = (file: RecordFile) => ({
    name: file.name,
    chunks: file.chunks ?? (() => tableBytes(file)),
  });
  return rebuiltKpis(source(old), source(next));
}

/**
 * Did a whole export come back as it was? Kind by kind, with the rows that hang on nothing, sums over
 * all kinds, and which kinds of the field table came at all.
 *
 * Example: eight kinds, one message fewer: match rate just under 1, one critical row.
 */
export async function reconcileExport(task: ExportTask): Promise<ExportResult> {
  const kinds: KindReconciliation[] = [];
  const counts: SeverityCounts[] = [];
  const unmatched: UnmatchedFile[] = [];
  for (const pair of task.pairs) {
    const found = await onePair(pair, task);
    if (found === null) continue;
    if ("unmatched" in found) unmatched.push(found.unmatched);
    else {
      kinds.push(found.kind);
      counts.push(found.counts);
    }
  }
  const came = kinds.filter(({ newRows }) => (newRows ?? 0) > 0).map(({ kind }) => kind);
  const known = recordKinds.map(({ id }) => id);
  const output: ReconcileOutput = {
    schemaVersion: 1,
    kinds,
    totals: totalsOf(kinds, counts),
    rebuilt: await rebuiltOf(task.pairs),
    kindsFound: known.filter((id) => came.includes(id)),
    kindsMissing: known.filter((id) => !came.includes(id)),
  };
  return { output, unmatched };
}
