import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../parse/source-file.ts";
import { storedAttachment } from "../parse/stored-attachment.ts";
import type { ReconcileOutput } from "../schema/reconcile-output.ts";
import { usualAcceptance } from "./acceptance-sample.ts";
import type { StoredFiles } from "./attachments/stored-files.ts";
import type { ExportPair } from "./reconcile/export-pair.ts";
import { type ExportTask, reconcileExport } from "./reconcile/reconcile-export.ts";
import { reconcileProblems, withUnreadableNamed } from "./reconcile/reconcile-problems.ts";
import type { RecordFile } from "./reconcile/record-file.ts";
import { formatOfName, type RecordFormat } from "./records/record-scanner.ts";

/** What the rehearsed exports of a workspace say, by period. */
export type RehearsedExports = {
  results: Map<string, ReconcileOutput>;
  diagnostics: Diagnostic[];
};

/** Opens the export at a path of the workspace, on a disk or in memory. */
export type OpenRecords = (path: string, format: RecordFormat) => RecordFile;

/** Opens the bytes at a path of the workspace. */
export type OpenBytes = (path: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

type Found = { period: string; side: "old" | "new"; kind: string; file: RecordFile };

const pattern = /^pilots\/([^/]+)\/export-rehearsal\/(old|new)\/([^/]+)\.[^./]+$/;

function exportsOf(files: readonly SourceFile[], open: OpenRecords): Found[] {
  return files.flatMap(({ path }): Found[] => {
    const [, period, side, kind] = pattern.exec(path) ?? [];
    const format = formatOfName(path);
    if (!period || !kind || format === null || (side !== "old" && side !== "new")) return [];
    return [{ period, side, kind, file: open(path, format) }];
  });
}

/** The attachment files of one period and side, that can be opened. */
function storedOn(
  side: Found["side"],
  period: string,
  files: readonly SourceFile[],
  openBytes: OpenBytes,
): StoredFiles {
  const stored = files.flatMap(({ path }) => {
    const own = storedAttachment(path);
    if (own === null || own.period !== period || own.side !== side) return [];
    return [[own.below, () => openBytes(path)] as const];
  });
  return new Map(stored);
}

function pairsOf(found: readonly Found[]): ExportPair[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  const on = (side: Found["side"], kind: string) =>
    found.find((one) => one.side === side && one.kind === kind)?.file ?? null;
  return kinds.map((kind) => ({ kind, old: on("old", kind), new: on("new", kind) }));
}

/** Files of one side and none of the other: nothing was restored yet, which is not a loss of all. */
function onOneSide(own: readonly Found[]): Diagnostic[] {
  const [first] = own;
  if (first === undefined || own.some(({ side }) => side !== first.side)) return [];
  const place = { file: first.file.name, line: 1, column: 1 };
  return [diagnose("rehearsal-on-one-side", place, { side: first.side, found: own.length })];
}

/**
 * Reconciles the exports that lie in the pilot folders, `export-rehearsal/old` against
 * `export-rehearsal/new`, one file per record kind, streamed; attachments
 * with the files that lie in a folder `attachments` beside their table.
 *
 * @example (await rehearsedExports([], open, openBytes)).results.size // 0
 */
export async function rehearsedExports(
  files: readonly SourceFile[],
  open: OpenRecords,
  openBytes: OpenBytes,
): Promise<RehearsedExports> {
  const found = exportsOf(files, open);
  const results = new Map<string, ReconcileOutput>();
  const diagnostics: Diagnostic[] = [];
  for (const period of [...new Set(found.map((one) => one.period))].sort()) {
    const own = found.filter((one) => one.period === period);
    const halves = onOneSide(own);
    diagnostics.push(...halves);
    if (halves.length > 0) continue;
    const [oldFiles, newFiles] = (["old", "new"] as const).map((side) =>
      storedOn(side, period, files, openBytes),
    );
    const pairs = pairsOf(own).map((pair) => ({
      ...pair,
      ...(oldFiles && newFiles ? { oldFiles, newFiles } : {}),
    }));
    const task: ExportTask = { pairs, key: null, ignoredColumns: [], terms: usualAcceptance };
    const outcome = await withUnreadableNamed(() => reconcileExport(task));
    if ("problem" in outcome) {
      diagnostics.push(outcome.problem);
      continue;
    }
    results.set(period, outcome.result.output);
    diagnostics.push(...(await reconcileProblems(outcome.result, task)));
  }
  return { results, diagnostics };
}
