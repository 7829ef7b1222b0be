import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { withFileProblems } from "../adapters/file-problem.ts";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { readDocument } from "../core/parse/read-document.ts";
import { type KpiSettings, kpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { type DocumentKind, type DocumentOf, documents } from "../core/schema/documents.ts";
import type { PilotPlan } from "../core/schema/pilot-plan.ts";
import type { Call } from "./command.ts";

type Read<Kind extends DocumentKind> = {
  value: DocumentOf<Kind> | null;
  diagnostics: readonly Diagnostic[];
};

async function readAt<Kind extends DocumentKind>(
  kind: Kind,
  path: string | null,
): Promise<Read<Kind>> {
  if (path === null) return { value: null, diagnostics: [] };
  const bytes = new Uint8Array(await withFileProblems(path, () => readFile(path)));
  const { document, diagnostics } = readDocument(kind, basename(path), { path, bytes });
  return { value: document?.value ?? null, diagnostics };
}

/** The kpis.yaml asked for, or that of the workspace in which the plan stands. */
function kpisPath({ options, terminal }: Call): string | null {
  if (options.kpis !== undefined) return resolve(terminal.folder, String(options.kpis));
  if (options.plan === undefined) return null;
  const workspace = resolve(terminal.folder, String(options.plan), "../../..");
  const path = join(workspace, documents.kpis.path);
  return existsSync(path) ? path : null;
}

/** What `--plan` and `--kpis` name, with every problem found in those files. */
export async function readTicketDocuments(
  call: Call,
): Promise<{ plan: PilotPlan | null; settings: KpiSettings; diagnostics: Diagnostic[] }> {
  const { options, terminal } = call;
  const planPath =
    options.plan === undefined ? null : resolve(terminal.folder, String(options.plan));
  const plan = await readAt("pilot-plan", planPath);
  const kpis = await readAt("kpis", kpisPath(call));
  return {
    plan: plan.value,
    settings: kpiSettings(kpis.value),
    diagnostics: [...plan.diagnostics, ...kpis.diagnostics],
  };
}
