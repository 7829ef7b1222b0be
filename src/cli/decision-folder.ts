import { join, resolve } from "node:path";
import { readWorkspaceFolder } from "../adapters/files.ts";
import { hashOfFiles } from "../adapters/input-hash.ts";
import { readTicketFile } from "../adapters/ticket-file.ts";
import { arrange } from "../core/diagnostic/arrange.ts";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { parseWorkspace } from "../core/parse/parse-workspace.ts";
import { readDocument } from "../core/parse/read-document.ts";
import type { SourceFile } from "../core/parse/source-file.ts";
import type { Workspace } from "../core/parse/workspace.ts";
import { type KpiSettings, kpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { documentAt } from "../core/schema/documents.ts";
import type { PilotPlan } from "../core/schema/pilot-plan.ts";
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

/** A ticket export that is there, and how to read it. */
type TicketSource = { period: string; file: string; plan: PilotPlan };

function sourceOf(period: string, plan: PilotPlan, files: readonly SourceFile[]): TicketSource[] {
  const file = `pilots/${period}/${plan.export.file}`;
  return files.some(({ path }) => path === file) ? [{ period, file, plan }] : [];
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
  for (const { period: name, file, plan } of sources) {
    if (call.terminal.isInteractive) {
      call.terminal.err(`${cliText(call.language).readingTickets(file)}\n`);
    }
    const period = name === "baseline" ? "baseline" : "pilot";
    const reading = ticketPlan(plan, { file, period, salt });
    summaries.set(name, await readTicketFile(join(root, file), reading, settings));
  }
  return summaries;
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
  const { workspace, diagnostics } = parseWorkspace(files);
  const settings = kpiSettings(workspace?.kpis?.value ?? null);
  const sources = ticketSources(files);
  const tickets = await readTickets(folder, sources, saltOf(workspace), settings, call);
  const ofTickets = [...tickets.values()].flatMap((summary) => summary.diagnostics);
  return {
    folder,
    workspace,
    settings,
    tickets,
    diagnostics: arrange([...diagnostics, ...ofTickets]),
    inputHash: await hashOfFiles(folder, files),
  };
}
