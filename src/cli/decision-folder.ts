import { join, resolve } from "node:path";
import { readWorkspaceFolder } from "../adapters/files.ts";
import { hashOfFiles } from "../adapters/input-hash.ts";
import { readTicketExport } from "../adapters/ticket-export.ts";
import { panelFindings } from "../core/decide/panel/panel-findings.ts";
import { arrange } from "../core/diagnostic/arrange.ts";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { auditFindings } from "../core/experience/audit-findings.ts";
import { parseWorkspace } from "../core/parse/parse-workspace.ts";
import { readDocument } from "../core/parse/read-document.ts";
import type { SourceFile } from "../core/parse/source-file.ts";
import { type Workspace, withReconciliations } from "../core/parse/workspace.ts";
import { type KpiSettings, kpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { readWeeklyCosts, type WeeklyCost } from "../core/pilot/kpi/weekly-cost.ts";
import { ticketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import type { ColumnMap } from "../core/schema/column-map.ts";
import { documentAt } from "../core/schema/documents.ts";
import type { PilotPlan } from "../core/schema/pilot-plan.ts";
import type { Call } from "./command.ts";
import { rehearsedExports } from "./rehearsed-exports.ts";
import { cliText } from "./text.ts";
import { today } from "./today.ts";

/** A workspace folder with its ticket files read. */
export type DecisionFolder = {
  folder: string;
  workspace: Workspace | null;
  settings: KpiSettings;
  /** By period: `baseline`, or a vendor id. */
  tickets: ReadonlyMap<string, TicketSummary>;
  /** From the `weekly-cost.csv` of each period that has one. */
  costs: ReadonlyMap<string, readonly WeeklyCost[]>;
  diagnostics: Diagnostic[];
  /** SHA-256 over names and bytes of all files. */
  inputHash: string;
};

/** A ticket export that is there, and how to read it. */
type TicketSource = { period: string; file: string; plan: PilotPlan; map: ColumnMap | null };

/** The column map that lies beside the export; what is wrong with it is told with all documents. */
function mapOf(period: string, files: readonly SourceFile[]): ColumnMap | null {
  const file = files.find(({ path }) => path === `pilots/${period}/column-map.yaml`);
  if (file === undefined) return null;
  const { document } = readDocument("column-map", period, file);
  return document?.root.isWhole ? document.value : null;
}

function sourceOf(period: string, plan: PilotPlan, files: readonly SourceFile[]): TicketSource[] {
  const file = `pilots/${period}/${plan.export.file}`;
  const isThere = files.some(({ path }) => path === file);
  return isThere ? [{ period, file, plan, map: mapOf(period, files) }] : [];
}

/** Every plan that can be read, so that tickets are checked even while other documents are faulty. */
function ticketSources(files: readonly SourceFile[]): TicketSource[] {
  return files.flatMap((file) => {
    const known = documentAt(file.path);
    if (known?.kind !== "pilot-plan" || known.name === null) return [];
    const { document } = readDocument("pilot-plan", known.name, file);
    return document?.root.isWhole ? sourceOf(known.name, document.value, files) : [];
  });
}

async function readTickets(
  root: string,
  sources: readonly TicketSource[],
  salt: string,
  settings: KpiSettings,
  call: Call,
): Promise<Map<string, TicketSummary>> {
  const summaries = new Map<string, TicketSummary>();
  for (const { period: name, file, plan, map } of sources) {
    if (call.terminal.isInteractive) {
      call.terminal.err(`${cliText(call.language).readingTickets(file)}\n`);
    }
    const period = name === "baseline" ? "baseline" : "pilot";
    const reading = ticketPlan(plan, { file, period, salt, columnMap: map });
    summaries.set(name, await readTicketExport(join(root, file), reading, settings));
  }
  return summaries;
}

function weeklyCosts(files: readonly SourceFile[]) {
  const costs = new Map<string, readonly WeeklyCost[]>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const period = /^pilots\/([^/]+)\/weekly-cost\.csv$/.exec(file.path)?.[1];
    if (period === undefined) continue;
    const read = readWeeklyCosts(file);
    costs.set(period, read.costs);
    diagnostics.push(...read.diagnostics);
  }
  return { costs, diagnostics };
}

/** Requester ids are hashed with something of this workspace, so that two of them cannot be joined. */
function saltOf(workspace: Workspace | null): string {
  return String(workspace?.decision.value.seed ?? "");
}

/**
 * Reads a workspace folder whole: documents, cross-checks and ticket files, with every problem of all
 * of them.
 */
export async function readDecisionFolder(call: Call): Promise<DecisionFolder> {
  const folder = resolve(call.terminal.folder, call.positionals[0] ?? ".");
  const files = await readWorkspaceFolder(folder);
  const { workspace: read, diagnostics } = parseWorkspace(files);
  const rehearsed = await rehearsedExports(folder, files);
  const workspace = read && withReconciliations(read, rehearsed.results);
  const settings = kpiSettings(workspace?.kpis?.value ?? null);
  const sources = ticketSources(files);
  const tickets = await readTickets(folder, sources, saltOf(workspace), settings, call);
  const { costs, diagnostics: ofCosts } = weeklyCosts(files);
  const ofTickets = [...tickets.values()].flatMap((summary) => summary.diagnostics);
  return {
    folder,
    workspace,
    settings,
    tickets,
    costs,
    diagnostics: arrange([
      ...diagnostics,
      ...ofTickets,
      ...ofCosts,
      ...rehearsed.diagnostics,
      ...(workspace ? auditFindings(workspace) : []),
      ...(workspace ? panelFindings(workspace, workspace.decision.value.asOf ?? today()) : []),
    ]),
    inputHash: await hashOfFiles(folder, files),
  };
}
