import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { withFileProblems } from "../adapters/file-problem.ts";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { readDocument } from "../core/parse/read-document.ts";
import { type KpiSettings, kpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import type { ColumnMap } from "../core/schema/column-map.ts";
import { type DocumentKind, type DocumentOf, documents } from "../core/schema/documents.ts";
import type { PilotPlan } from "../core/schema/pilot-plan.ts";
import type { Call } from "./command.ts";

/** A document named on the command line, or found beside the tickets. */
export type FoundDocument<Value> = {
  path: string;
  /** Null when the document cannot be used; `diagnostics` says why. */
  value: Value | null;
  diagnostics: readonly Diagnostic[];
};

export type FoundPlan = FoundDocument<PilotPlan>;

async function readAt<Kind extends DocumentKind>(
  kind: Kind,
  path: string,
): Promise<FoundDocument<DocumentOf<Kind>>> {
  const bytes = new Uint8Array(await withFileProblems(path, () => readFile(path)));
  const { document, diagnostics } = readDocument(kind, basename(path), { path, bytes });
  return { path, value: document?.value ?? null, diagnostics };
}

/** The plan that an option names; null when the option was not given. */
export async function askedPlan(option: string, call: Call): Promise<FoundPlan | null> {
  const value = call.options[option];
  if (value === undefined) return null;
  return readAt("pilot-plan", resolve(call.terminal.folder, String(value)));
}

/** The plan at a path. */
export function planAt(path: string): Promise<FoundPlan> {
  return readAt("pilot-plan", path);
}

/** The `pilot.yaml` that stands beside a ticket file and speaks of this very file. */
export async function planBeside(tickets: string): Promise<FoundPlan | null> {
  const path = join(dirname(tickets), "pilot.yaml");
  if (!existsSync(path)) return null;
  const found = await readAt("pilot-plan", path);
  const isOfThisFile = found.value?.export.file === basename(tickets);
  return isOfThisFile || found.value === null ? found : null;
}

export type FoundMap = FoundDocument<ColumnMap>;

/** The column map that `--map` names; null when it was not given. */
export async function askedMap({ options, terminal }: Call): Promise<FoundMap | null> {
  if (options.map === undefined) return null;
  return readAt("column-map", resolve(terminal.folder, String(options.map)));
}

/** The column map asked for, or the `column-map.yaml` that stands beside a ticket file. */
export async function mapFor(tickets: string, call: Call): Promise<FoundMap | null> {
  const beside = join(dirname(tickets), "column-map.yaml");
  if (call.options.map !== undefined) return askedMap(call);
  return existsSync(beside) ? readAt("column-map", beside) : null;
}

/** The kpis.yaml asked for, or that of the workspace in which the plan stands. */
function kpisPath(plan: FoundPlan | null, { options, terminal }: Call): string | null {
  if (options.kpis !== undefined) return resolve(terminal.folder, String(options.kpis));
  if (plan === null) return null;
  const path = join(resolve(plan.path, "../../.."), documents.kpis.path);
  return existsSync(path) ? path : null;
}

/** Which definitions, targets and margins hold, with every problem found in their file. */
export async function settingsFor(
  plan: FoundPlan | null,
  call: Call,
): Promise<{ settings: KpiSettings; diagnostics: readonly Diagnostic[] }> {
  const path = kpisPath(plan, call);
  const found = path === null ? null : await readAt("kpis", path);
  return { settings: kpiSettings(found?.value ?? null), diagnostics: found?.diagnostics ?? [] };
}
