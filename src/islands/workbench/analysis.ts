import { decide } from "../../core/decide/decide.ts";
import type { Decision } from "../../core/decide/decision-result.ts";
import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import { parseWorkspace } from "../../core/parse/parse-workspace.ts";
import { readDocument } from "../../core/parse/read-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { compareCells } from "../../core/pilot/compare/compare-cells.ts";
import type { Comparison } from "../../core/pilot/comparison.ts";
import { type KpiSettings, kpiSettings } from "../../core/pilot/kpi/kpi-settings.ts";
import type { PeriodCells } from "../../core/pilot/period-cells.ts";
import { type TicketPlan, ticketPlan } from "../../core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../../core/pilot/ticket-summary.ts";
import { documentAt } from "../../core/schema/documents.ts";

/** All that the workbench knows of a workspace at one moment. */
export interface Analysis {
  /** Null while a document is missing or cannot be read. */
  workspace: Workspace | null;
  comparisons: ReadonlyMap<string, Comparison>;
  decision: Decision | null;
  diagnostics: readonly Diagnostic[];
  asOf: string;
}

/** Tickets do not change while documents are edited: each export is read once, and compared once. */
const readExports = new Map<string, TicketSummary>();
const compared = new WeakMap<PeriodCells, WeakMap<PeriodCells, Comparison>>();

function comparisonOf(baseline: PeriodCells, pilot: PeriodCells, settings: KpiSettings) {
  const known = compared.get(baseline)?.get(pilot);
  if (known) return known;
  const made = compareCells(baseline, pilot, settings);
  compared.set(baseline, (compared.get(baseline) ?? new WeakMap()).set(pilot, made));
  return made;
}

function summariesOf(files: readonly SourceFile[], workspace: Workspace | null) {
  const settings = kpiSettings(workspace?.kpis?.value ?? null);
  const salt = String(workspace?.decision.value.seed ?? "");
  const summaries = new Map<string, TicketSummary>();
  for (const file of files) {
    const known = documentAt(file.path);
    if (known?.kind !== "pilot-plan" || known.name === null) continue;
    const plan = readDocument("pilot-plan", known.name, file).document;
    const path = `pilots/${known.name}/${plan?.value.export.file ?? ""}`;
    const tickets = files.find((other) => other.path === path);
    if (!plan?.root.isWhole || tickets === undefined || tickets.bytes.length === 0) continue;
    const told = JSON.stringify([path, tickets.bytes.length, plan.value, workspace?.kpis?.value]);
    const period = known.name === "baseline" ? "baseline" : "pilot";
    const reading = ticketPlan(plan.value, { file: path, period, salt });
    const summary = readExports.get(told) ?? readOnce(reading, settings, tickets.bytes);
    readExports.set(told, summary);
    summaries.set(known.name, summary);
  }
  return { summaries, settings };
}

function readOnce(plan: TicketPlan, settings: KpiSettings, bytes: Uint8Array): TicketSummary {
  const reader = createTicketReader(plan, settings);
  reader.push(bytes);
  return reader.end();
}

/**
 * Reads everything, compares the pilots and decides, as the command line does. `today` counts where
 * the decision names no day of its own.
 */
export function analyse(files: readonly SourceFile[], today: string): Analysis {
  const { workspace, diagnostics } = parseWorkspace(files);
  const { summaries, settings } = summariesOf(files, workspace);
  const baseline = summaries.get("baseline")?.periods[0] ?? null;
  const comparisons = new Map<string, Comparison>();
  for (const [vendor, summary] of summaries) {
    const pilot = summary.periods[0];
    if (vendor === "baseline" || !baseline || !pilot) continue;
    comparisons.set(vendor, comparisonOf(baseline, pilot, settings));
  }
  const all = [...diagnostics, ...[...summaries.values()].flatMap((one) => one.diagnostics)];
  const asOf = workspace?.decision.value.asOf ?? today;
  const options = { baseline, findings: all };
  const decision = workspace && decide(workspace, comparisons, asOf, options);
  return { workspace, comparisons, decision, diagnostics: all, asOf };
}
