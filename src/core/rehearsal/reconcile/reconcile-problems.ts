import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { KindReconciliation } from "../../schema/reconcile-output.ts";
import { recordKind } from "../record-kind.ts";
import { UnreadableRecords } from "../records/record-scanner.ts";
import type { ExportResult, ExportTask, UnmatchedFile } from "./reconcile-export.ts";
import type { RecordFile } from "./record-file.ts";

const start = { line: 1, column: 1 };

function unreadable({ reason, file, details }: UnreadableRecords): Diagnostic {
  const place = { file, ...start };
  if (reason === "records-in-unclear-chinese") {
    return diagnose("chinese-encoding-unclear", place, details);
  }
  if (reason === "records-in-no-encoding") {
    return diagnose("rows-in-no-encoding", { ...place, line: Number(details.line) }, details);
  }
  const expected = reason.replace("records-not-", "").replace("a-table", "csv");
  return diagnose("unreadable-records", place, { expected });
}

/**
 * The result, or the file that cannot be read as what its ending says.
 *
 * @throws whatever else goes wrong in the work
 * @example (await withUnreadableNamed(async () => 1)) // { result: 1 }
 */
export async function withUnreadableNamed<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result } | { problem: Diagnostic }> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof UnreadableRecords)) throw error;
    return { problem: unreadable(error) };
  }
}

async function keyProblems(unmatched: UnmatchedFile, task: ExportTask): Promise<Diagnostic[]> {
  const pair = task.pairs.find(({ kind }) => kind === unmatched.kind);
  const problems: Diagnostic[] = [];
  for (const { column, side } of unmatched.missingKeys) {
    const file: RecordFile | null | undefined = pair?.[side];
    const columns = (await file?.columns()) ?? [];
    const params = {
      column,
      side,
      columns: columns.join(", "),
      nearest: nearest(column, columns) ?? "",
    };
    problems.push(diagnose("no-common-key", { file: file?.name ?? "", ...start }, params));
  }
  return problems;
}

function doubledKeys(kind: KindReconciliation, task: ExportTask): Diagnostic[] {
  const rows = kind.doubledOnBothSides ?? 0;
  if (rows === 0) return [];
  const key = (task.key ?? recordKind(kind.kind)?.key ?? []).join(", ");
  const place = { file: kind.newFile ?? "", ...start };
  return [diagnose("doubled-keys", place, { rows, key })];
}

function oneSided({ kind, oldFile, newFile }: KindReconciliation): Diagnostic[] {
  if (oldFile !== null && newFile !== null) return [];
  const side = oldFile === null ? "new" : "old";
  const place = { file: oldFile ?? newFile ?? "", ...start };
  return [diagnose("kind-on-one-side", place, { kind, side })];
}

/**
 * What kept exports from being compared, or makes the comparison doubtful: a key that is missing, rows
 * with the same key, a kind of record on one side only.
 *
 * @example (await reconcileProblems(result, task)).map(({ code }) => code) // ["kind-on-one-side"]
 */
export async function reconcileProblems(
  { output, unmatched }: ExportResult,
  task: ExportTask,
): Promise<Diagnostic[]> {
  const ofKeys = await Promise.all(unmatched.map((one) => keyProblems(one, task)));
  const ofKinds = output.kinds.flatMap((kind) => [...oneSided(kind), ...doubledKeys(kind, task)]);
  return [...ofKeys.flat(), ...ofKinds];
}
