import { heldExports } from "../../adapters/browser-exports.ts";
import { rememberingCostDraws } from "../../core/cost/remembering-cost-draws.ts";
import type { Decision } from "../../core/decide/decision-result.ts";
import {
  type Compare,
  comparisonsOf,
  decideWorkspace,
  type Plan,
} from "../../core/decide/workspace/decide-workspace.ts";
import { type ExportReader, readWorkspace } from "../../core/decide/workspace/read-workspace.ts";
import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import type { ValuePath } from "../../core/edit/plain-value.ts";
import { rememberingReaders } from "../../core/parse/readers.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { compareCells } from "../../core/pilot/compare/compare-cells.ts";
import type { Comparison } from "../../core/pilot/comparison.ts";
import type { PeriodCells } from "../../core/pilot/period-cells.ts";
import { detectableDifferences } from "../../core/pilot/plan/detectable-differences.ts";
import type { TicketSummary } from "../../core/pilot/ticket-summary.ts";
import type { RehearsedExports } from "../../core/rehearsal/rehearsed-exports.ts";
import { together } from "./files-of.ts";
import { rememberingPaths } from "./finding-paths.ts";

/** All that the workbench knows of a workspace at one moment. */
export interface Analysis {
  /** Null while a document is missing or cannot be read. */
  workspace: Workspace | null;
  comparisons: ReadonlyMap<string, Comparison>;
  decision: Decision | null;
  diagnostics: readonly Diagnostic[];
  /** Which value each finding is about, in the same order; null where that is no value. */
  paths: readonly (ValuePath | null)[];
  asOf: string;
}

/** Reads everything, compares the pilots and decides, exactly as the command line does. */
export type Analyst = (written: readonly SourceFile[], today: string) => Promise<Analysis>;

/** Cells that are stored again may have the same length; nothing but their bytes tells them apart. */
function markOf(bytes: Uint8Array): number {
  let mark = 2_166_136_261;
  for (const byte of bytes) mark = Math.imul(mark ^ byte, 16_777_619);
  return mark;
}

/** Exports that came do not change while documents are edited: each is read once a way to read it. */
function rememberingExports(): (
  files: SourceFile[],
  written: readonly SourceFile[],
) => ExportReader {
  const known = new Map<string, Promise<TicketSummary | null>>();
  let rehearsed: Promise<RehearsedExports> | null = null;
  return (files, written) => {
    const exports = heldExports(files);
    return {
      tickets: (plan, settings) => {
        const anew = written.find(({ path }) => path === plan.file);
        const told = JSON.stringify([plan, settings, anew ? markOf(anew.bytes) : null]);
        const summary = known.get(told) ?? exports.tickets(plan, settings);
        known.set(told, summary);
        return summary;
      },
      rehearsals: (all) => {
        rehearsed ??= exports.rehearsals(all);
        return rehearsed;
      },
    };
  };
}

/** A pilot is compared anew when its tickets, the baseline, a definition or a weekly cost is another. */
function rememberingCompare(): Compare {
  type Known = { baseline: PeriodCells; told: string; comparison: Comparison };
  const known = new WeakMap<PeriodCells, Known>();
  return (baseline, pilot, settings, options) => {
    const told = JSON.stringify([settings, options]);
    const before = known.get(pilot);
    if (before?.baseline === baseline && before.told === told) return before.comparison;
    const comparison = compareCells(baseline, pilot, settings, options);
    known.set(pilot, { baseline, told, comparison });
    return comparison;
  };
}

/** What a pilot could show is worked out anew when the baseline, a definition or a cost is another. */
function rememberingPlan(): Plan {
  const known = new WeakMap<PeriodCells, { told: string; output: ReturnType<Plan> }>();
  return (baseline, settings, costs) => {
    const told = JSON.stringify([settings, costs]);
    const before = known.get(baseline);
    if (before?.told === told) return before.output;
    const output = detectableDifferences(baseline, settings, costs);
    known.set(baseline, { told, output });
    return output;
  };
}

/**
 * Who analyses a workspace again and again while its documents change; `others` are the files that are
 * not edited here. `today` counts where the decision names no day of its own.
 */
export function analystOf(others: readonly SourceFile[]): Analyst {
  const exportsOf = rememberingExports();
  const compare = rememberingCompare();
  const remembered = { plan: rememberingPlan(), drawCosts: rememberingCostDraws() };
  const findingPaths = rememberingPaths();
  const readers = rememberingReaders();
  return async (written, today) => {
    const files = together(others, written);
    const read = await readWorkspace(files, exportsOf(files, written), today, readers);
    const { workspace, diagnostics } = read;
    const comparisons = comparisonsOf(read, compare);
    const asOf = workspace?.decision.value.asOf ?? today;
    const decision = workspace && decideWorkspace(workspace, read, comparisons, asOf, remembered);
    const paths = findingPaths(diagnostics, written);
    return { workspace, comparisons, decision, diagnostics, paths, asOf };
  };
}
