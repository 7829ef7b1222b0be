import { arrange } from "../../diagnostic/arrange.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { auditFindings } from "../../experience/audit-findings.ts";
import { surveyFindings } from "../../experience/survey-findings.ts";
import { parseWorkspace } from "../../parse/parse-workspace.ts";
import { readDocument } from "../../parse/read-document.ts";
import { plainReaders, type Readers } from "../../parse/readers.ts";
import type { SourceFile } from "../../parse/source-file.ts";
import { type Workspace, withReconciliations } from "../../parse/workspace.ts";
import { type KpiSettings, kpiSettings } from "../../pilot/kpi/kpi-settings.ts";
import { readWeeklyCosts, type WeeklyCost } from "../../pilot/kpi/weekly-cost.ts";
import { type TicketPlan, ticketPlan } from "../../pilot/ticket-plan.ts";
import type { TicketSummary } from "../../pilot/ticket-summary.ts";
import { chatsOfPeriods } from "../../rehearsal/chats-of-periods.ts";
import type { RehearsedExports } from "../../rehearsal/rehearsed-exports.ts";
import type { ColumnMap } from "../../schema/column-map.ts";
import { documentAt } from "../../schema/documents.ts";
import { panelFindings } from "../panel/panel-findings.ts";

/** How the exports of a workspace are read: from a disk, or out of a browser's memory. */
export interface ExportReader {
  /** Reads the tickets of one period; null when they cannot be had here. */
  tickets(plan: TicketPlan, settings: KpiSettings): Promise<TicketSummary | null>;
  /** Compares the exports of every rehearsal of leaving. */
  rehearsals(files: readonly SourceFile[]): Promise<RehearsedExports>;
}

/** A workspace with its exports read, and every problem of everything. */
export interface WorkspaceWithTickets {
  /** Null when documents are missing or faulty. */
  workspace: Workspace | null;
  settings: KpiSettings;
  /** By period: `baseline`, or a vendor id. */
  tickets: ReadonlyMap<string, TicketSummary>;
  /** From the `weekly-cost.csv` of each period that has one. */
  costs: ReadonlyMap<string, readonly WeeklyCost[]>;
  diagnostics: Diagnostic[];
}

/** The column map that lies beside the export; what is wrong with it is told with all documents. */
function mapOf(period: string, files: readonly SourceFile[]): ColumnMap | null {
  const file = files.find(({ path }) => path === `pilots/${period}/column-map.yaml`);
  if (file === undefined) return null;
  const { document } = readDocument("column-map", period, file);
  return document?.root.isWhole ? document.value : null;
}

/** Every plan that can be read, so that tickets are checked even while other documents are faulty. */
function plansOf(files: readonly SourceFile[], salt: string): [string, TicketPlan][] {
  return files.flatMap((found): [string, TicketPlan][] => {
    const known = documentAt(found.path);
    if (known?.kind !== "pilot-plan" || known.name === null) return [];
    const { document } = readDocument("pilot-plan", known.name, found);
    if (!document?.root.isWhole) return [];
    const file = `pilots/${known.name}/${document.value.export.file}`;
    if (!files.some(({ path }) => path === file)) return [];
    const period = known.name === "baseline" ? "baseline" : "pilot";
    const columnMap = mapOf(known.name, files);
    return [[known.name, ticketPlan(document.value, { file, period, salt, columnMap })]];
  });
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

async function ticketsOf(
  plans: readonly [string, TicketPlan][],
  settings: KpiSettings,
  exports: ExportReader,
): Promise<Map<string, TicketSummary>> {
  const summaries = new Map<string, TicketSummary>();
  for (const [period, plan] of plans) {
    const summary = await exports.tickets(plan, settings);
    if (summary !== null) summaries.set(period, summary);
  }
  return summaries;
}

/**
 * Reads a whole workspace: documents, cross-checks, ticket exports, chats, rehearsals, audits and the rules of
 * the panel, with every problem of all of them in the order in which they are shown.
 *
 * The command line and the workbench both read through this, so that they can never say different
 * things about the same files. `today` counts where the decision names no day of its own; `readers` may
 * remember files that do not change.
 *
 * @example (await readWorkspace([], exports, "2026-11-24")).diagnostics[0]?.code // "missing-decision"
 */
export async function readWorkspace(
  files: readonly SourceFile[],
  exports: ExportReader,
  today: string,
  readers: Readers = plainReaders,
): Promise<WorkspaceWithTickets> {
  const { workspace: read, diagnostics } = parseWorkspace(files, readers);
  const rehearsed = await exports.rehearsals(files);
  const chats = read && (await chatsOfPeriods(files, read));
  const workspace = read && withReconciliations(read, rehearsed.results, chats?.replies);
  const settings = kpiSettings(workspace?.kpis?.value ?? null);
  const tickets = await ticketsOf(plansOf(files, saltOf(workspace)), settings, exports);
  const { costs, diagnostics: ofCosts } = weeklyCosts(files);
  const asOf = workspace?.decision.value.asOf ?? today;
  const all = [
    ...diagnostics,
    ...[...tickets.values()].flatMap((summary) => summary.diagnostics),
    ...ofCosts,
    ...rehearsed.diagnostics,
    ...(chats?.diagnostics ?? []),
    ...(workspace ? [...auditFindings(workspace), ...surveyFindings(workspace)] : []),
    ...(workspace ? panelFindings(workspace, asOf) : []),
  ];
  return { workspace, settings, tickets, costs, diagnostics: arrange(all) };
}
