import { decide } from "../../core/decide/decide.ts";
import type { Decision } from "../../core/decide/decision-result.ts";
import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import { parseWorkspace } from "../../core/parse/parse-workspace.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { type CompareOptions, compareCells } from "../../core/pilot/compare/compare-cells.ts";
import type { Comparison } from "../../core/pilot/comparison.ts";
import { type KpiSettings, kpiSettings } from "../../core/pilot/kpi/kpi-settings.ts";
import type { PeriodCells } from "../../core/pilot/period-cells.ts";
import { readPilots, weeklyCosts } from "./read-pilots.ts";

/** All that the workbench knows of a workspace at one moment. */
export interface Analysis {
  /** Null while a document is missing or cannot be read. */
  workspace: Workspace | null;
  comparisons: ReadonlyMap<string, Comparison>;
  decision: Decision | null;
  diagnostics: readonly Diagnostic[];
  asOf: string;
}

/** Comparisons take longest, and change only with their cells. */
const compared = new WeakMap<PeriodCells, WeakMap<PeriodCells, Comparison>>();

function comparisonOf(
  baseline: PeriodCells,
  pilot: PeriodCells,
  settings: KpiSettings,
  options: CompareOptions,
) {
  const known = compared.get(baseline)?.get(pilot);
  if (known) return known;
  const made = compareCells(baseline, pilot, settings, options);
  compared.set(baseline, (compared.get(baseline) ?? new WeakMap()).set(pilot, made));
  return made;
}

/**
 * Reads everything, compares the pilots and decides, as the command line does. `today` counts where
 * the decision names no day of its own.
 */
export async function analyse(files: readonly SourceFile[], today: string): Promise<Analysis> {
  const { workspace, diagnostics } = parseWorkspace(files);
  const kpis = workspace?.kpis?.value ?? null;
  const settings = kpiSettings(kpis);
  const salt = String(workspace?.decision.value.seed ?? "");
  const summaries = await readPilots(files, kpis, settings, salt);
  const baseline = summaries.get("baseline")?.periods[0] ?? null;
  const comparisons = new Map<string, Comparison>();
  for (const [vendor, summary] of summaries) {
    const pilot = summary.periods[0];
    if (vendor === "baseline" || !baseline || !pilot) continue;
    const costs = { baseline: weeklyCosts(files, "baseline"), pilot: weeklyCosts(files, vendor) };
    comparisons.set(vendor, comparisonOf(baseline, pilot, settings, { costs }));
  }
  const all = [...diagnostics, ...[...summaries.values()].flatMap((one) => one.diagnostics)];
  const asOf = workspace?.decision.value.asOf ?? today;
  const options = { baseline, findings: all };
  const decision = workspace && decide(workspace, comparisons, asOf, options);
  return { workspace, comparisons, decision, diagnostics: all, asOf };
}
