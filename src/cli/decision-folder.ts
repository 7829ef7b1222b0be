import { join, resolve } from "node:path";
import { readWorkspaceFolder } from "../adapters/files.ts";
import { hashOfFiles } from "../adapters/input-hash.ts";
import { readTicketFile } from "../adapters/ticket-file.ts";
import { arrange } from "../core/diagnostic/arrange.ts";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { parseWorkspace } from "../core/parse/parse-workspace.ts";
import type { PilotFolder, Workspace } from "../core/parse/workspace.ts";
import { type KpiSettings, kpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import type { Call } from "./command.ts";
import { cliText } from "./text.ts";

/** A workspace folder with its ticket files read. */
export type DecisionFolder = {
  folder: string;
  workspace: Workspace | null;
  settings: KpiSettings;
  /** By period: `baseline`, or a vendor id. */
  tickets: ReadonlyMap<string, TicketSummary>;
  diagnostics: Diagnostic[];
  /** SHA-256 over names and bytes of all files. */
  inputHash: string;
};

function ticketFileOf({ plan, tables, period }: PilotFolder): string | null {
  if (plan === null) return null;
  const path = `pilots/${period}/${plan.value.export.file}`;
  return tables.some((table) => table.path === path) ? path : null;
}

async function readTickets(
  root: string,
  workspace: Workspace,
  settings: KpiSettings,
  call: Call,
): Promise<Map<string, TicketSummary>> {
  const summaries = new Map<string, TicketSummary>();
  for (const pilot of workspace.pilots.values()) {
    const file = ticketFileOf(pilot);
    if (file === null) continue;
    if (call.terminal.isInteractive) {
      call.terminal.err(`${cliText(call.language).readingTickets(file)}\n`);
    }
    const period = pilot.period === "baseline" ? "baseline" : "pilot";
    const plan = ticketPlan(pilot.plan?.value ?? null, { file, period, salt: saltOf(workspace) });
    summaries.set(pilot.period, await readTicketFile(join(root, file), plan, settings));
  }
  return summaries;
}

/** Requester ids are hashed with something of this workspace, so that two of them cannot be joined. */
function saltOf({ decision }: Workspace): string {
  return String(decision.value.seed);
}

/**
 * Reads a workspace folder whole: documents, cross-checks and ticket files, with every problem of all
 * of them.
 */
export async function readDecisionFolder(call: Call): Promise<DecisionFolder> {
  const folder = resolve(call.terminal.folder, call.positionals[0] ?? ".");
  const files = await readWorkspaceFolder(folder);
  const { workspace, diagnostics } = parseWorkspace(files);
  const settings = kpiSettings(workspace?.kpis?.value ?? null);
  const tickets = workspace ? await readTickets(folder, workspace, settings, call) : new Map();
  const ofTickets = [...tickets.values()].flatMap((summary: TicketSummary) => summary.diagnostics);
  return {
    folder,
    workspace,
    settings,
    tickets,
    diagnostics: arrange([...diagnostics, ...ofTickets]),
    inputHash: await hashOfFiles(folder, files),
  };
}
