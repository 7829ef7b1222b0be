import { join } from "node:path";
import { recordFile } from "../adapters/record-file.ts";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import type { SourceFile } from "../core/parse/source-file.ts";
import { usualAcceptance } from "../core/rehearsal/acceptance-sample.ts";
import {
  type ExportPair,
  type ExportTask,
  reconcileExport,
} from "../core/rehearsal/reconcile/reconcile-export.ts";
import type { RecordFile } from "../core/rehearsal/reconcile/record-file.ts";
import { formatOfName } from "../core/rehearsal/records/record-scanner.ts";
import type { ReconcileOutput } from "../core/schema/reconcile-output.ts";
import { reconcileProblems, withUnreadableNamed } from "./reconcile-problems.ts";

/** What the rehearsed exports of a workspace say, by period. */
export type RehearsedExports = {
  results: Map<string, ReconcileOutput>;
  diagnostics: Diagnostic[];
};

type Found = { period: string; side: "old" | "new"; kind: string; file: RecordFile };

const pattern = /^pilots\/([^/]+)\/export-rehearsal\/(old|new)\/([^/]+)\.[^./]+$/;

function exportsOf(root: string, files: readonly SourceFile[]): Found[] {
  return files.flatMap(({ path }): Found[] => {
    const [, period, side, kind] = pattern.exec(path) ?? [];
    const format = formatOfName(path);
    if (!period || !kind || format === null || (side !== "old" && side !== "new")) return [];
    return [{ period, side, kind, file: recordFile(join(root, path), format, path) }];
  });
}

function pairsOf(found: readonly Found[]): ExportPair[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  const on = (side: Found["side"], kind: string) =>
    found.find((one) => one.side === side && one.kind === kind)?.file ?? null;
  return kinds.map((kind) => ({ kind, old: on("old", kind), new: on("new", kind) }));
}

/**
 * Reconciles the exports that lie in the pilot folders, `export-rehearsal/old` against
 * `export-rehearsal/new`, one file per record kind, streamed.
 */
export async function rehearsedExports(
  root: string,
  files: readonly SourceFile[],
): Promise<RehearsedExports> {
  const found = exportsOf(root, files);
  const results = new Map<string, ReconcileOutput>();
  const diagnostics: Diagnostic[] = [];
  for (const period of [...new Set(found.map((one) => one.period))].sort()) {
    const pairs = pairsOf(found.filter((one) => one.period === period));
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
