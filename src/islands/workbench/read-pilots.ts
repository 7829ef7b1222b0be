import { readDocument } from "../../core/parse/read-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { KpiSettings } from "../../core/pilot/kpi/kpi-settings.ts";
import { readWeeklyCosts, type WeeklyCost } from "../../core/pilot/kpi/weekly-cost.ts";
import { readTicketSource } from "../../core/pilot/read-ticket-source.ts";
import { areStoredCells } from "../../core/pilot/stored/read-stored-cells.ts";
import { ticketPlan } from "../../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../../core/pilot/ticket-summary.ts";
import { documentAt } from "../../core/schema/documents.ts";
import type { Kpis } from "../../core/schema/kpis.ts";

/** Tickets do not change while documents are edited: each export is read once. */
const known = new Map<string, TicketSummary>();

/** Stored cells may be made anew at the same length; exports come with the folder and stay. */
function markOf(bytes: Uint8Array): number {
  if (!areStoredCells(bytes)) return bytes.length;
  let mark = 2_166_136_261;
  for (const byte of bytes) mark = Math.imul(mark ^ byte, 16_777_619);
  return mark;
}

function documentBeside<Kind extends "pilot-plan" | "column-map">(
  kind: Kind,
  name: string,
  file: SourceFile | undefined,
) {
  const document = file && readDocument(kind, name, file).document;
  return document?.root.isWhole ? document.value : null;
}

/**
 * The tickets, or stored cells, of every period whose plan can be read and whose export is held; by
 * period.
 */
export async function readPilots(
  files: readonly SourceFile[],
  kpis: Kpis | null,
  settings: KpiSettings,
  salt: string,
): Promise<Map<string, TicketSummary>> {
  const summaries = new Map<string, TicketSummary>();
  for (const file of files) {
    const found = documentAt(file.path);
    if (found?.kind !== "pilot-plan" || found.name === null) continue;
    const plan = documentBeside("pilot-plan", found.name, file);
    const beside = (name: string) =>
      files.find(({ path }) => path === `pilots/${found.name}/${name}`);
    const tickets = beside(plan?.export.file ?? "");
    if (plan === null || tickets === undefined || tickets.bytes.length === 0) continue;
    const columnMap = documentBeside("column-map", found.name, beside("column-map.yaml"));
    const told = JSON.stringify([tickets.path, markOf(tickets.bytes), plan, columnMap, kpis, salt]);
    const period = found.name === "baseline" ? "baseline" : "pilot";
    const reading = ticketPlan(plan, { file: tickets.path, period, salt, columnMap });
    const source = { name: tickets.path, chunks: () => [tickets.bytes] };
    const summary = known.get(told) ?? (await readTicketSource(source, reading, settings));
    known.set(told, summary);
    summaries.set(found.name, summary);
  }
  return summaries;
}

/** What the service cost week by week, where a period has its `weekly-cost.csv`. */
export function weeklyCosts(files: readonly SourceFile[], period: string): readonly WeeklyCost[] {
  const file = files.find(({ path }) => path === `pilots/${period}/weekly-cost.csv`);
  return file === undefined ? [] : readWeeklyCosts(file).costs;
}
