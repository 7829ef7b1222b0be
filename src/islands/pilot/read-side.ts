import { browserExports, type FileWatch } from "../../adapters/browser-tickets.ts";
import { describe } from "../../core/diagnostic/describe.ts";
import { type Diagnostic, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { readDocument } from "../../core/parse/read-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { ExportSource } from "../../core/pilot/format/translate/export-source.ts";
import { type KpiSettings, kpiSettings } from "../../core/pilot/kpi/kpi-settings.ts";
import type { PeriodCells } from "../../core/pilot/period-cells.ts";
import { readTicketSource } from "../../core/pilot/read-ticket-source.ts";
import { type TicketPlan, ticketPlan } from "../../core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../../core/pilot/ticket-summary.ts";
import type { Language } from "../../core/text/language.ts";
import type { ChannelCount, Progress, ReadRequest, SideReading } from "./messages.ts";

/** What stays in the worker of a file that was read. */
export interface ReadSide {
  summary: TicketSummary;
  plan: TicketPlan;
  settings: KpiSettings;
}

/** Findings told in full; of the others only the number. */
const mostTold = 30;

/** Milliseconds between two tellings of how far the reading is. */
const tellEvery = 100;

export function settingsOf(kpis: SourceFile | null): KpiSettings {
  const document = kpis === null ? null : readDocument("kpis", "", kpis).document;
  return kpiSettings(document?.root.isWhole ? document.value : null);
}

/** Passes over the file, and how far the present one is; rows once they are being counted. */
function progressOf(size: number, onProgress: (progress: Progress) => void) {
  const now: Progress = { pass: 1, bytes: 0, size, rows: null };
  let told = 0;
  const tell = (isDue: boolean) => {
    if (!isDue && performance.now() - told < tellEvery) return;
    told = performance.now();
    onProgress({ ...now });
  };
  return {
    bytes(read: number) {
      // The beginning is looked at several times; a pass counts once it goes beyond.
      if (read < now.bytes && now.bytes > now.size / 2) now.pass += 1;
      now.bytes = read;
      tell(false);
    },
    rows(rows: number) {
      now.rows = rows;
      tell(false);
    },
    whole: () => tell(true),
  };
}

async function readDirectly(
  source: ExportSource,
  { plan, settings }: Omit<ReadSide, "summary">,
  onRows: (rows: number) => void,
): Promise<TicketSummary> {
  const reader = createTicketReader(plan, settings);
  for await (const chunk of source.chunks()) {
    reader.push(chunk);
    onRows(reader.rows);
  }
  return reader.end();
}

/**
 * Reads the file as the command line reads it: the same plan, the same reader, the same findings.
 */
export async function readSide(
  { file, plan: written, map, side, kpis }: ReadRequest,
  isStopped: () => boolean,
  onProgress: (progress: Progress) => void,
): Promise<ReadSide> {
  const settings = settingsOf(kpis);
  const plan = ticketPlan(written, { file: file.name, period: side, columnMap: map });
  const progress = progressOf(file.size, onProgress);
  const watch: FileWatch = { isStopped, onBytes: progress.bytes };
  const [source] = await browserExports(file, watch);
  if (source === undefined) throw new Error(file.name);
  const summary = await readTicketSource(source, plan, settings, () =>
    readDirectly(source, { plan, settings }, progress.rows),
  );
  progress.whole();
  return { summary, plan, settings };
}

function channelsOf(period: PeriodCells | undefined): ChannelCount[] {
  const counts = new Map<string, ChannelCount>();
  for (const { channel, tallies, leftOut } of period?.cells ?? []) {
    const count = counts.get(channel) ?? { channel, used: 0, leftOut: 0 };
    const out = [...leftOut.values()].reduce((sum, tickets) => sum + tickets, 0);
    count.used += tallies.used;
    count.leftOut += out;
    counts.set(channel, count);
  }
  const size = ({ used, leftOut }: ChannelCount) => used + leftOut;
  return [...counts.values()].sort((left, right) => size(right) - size(left));
}

function toldProblem(problem: Diagnostic, language: Language) {
  const { title, message, mend } = describe(problem, language);
  const { code, severity, place } = problem;
  return { code, severity, title, message, mend, line: place.line };
}

/** What the page gets to know of a file that was read. */
export function readingOf(
  { summary }: ReadSide,
  language: Language,
  milliseconds: number,
): SideReading {
  const [period] = summary.periods;
  const { diagnostics, format, encoding, rows, badRows } = summary;
  return {
    format,
    encoding,
    rows,
    badRows,
    account: period?.account ?? { rows, used: 0, leftOut: [] },
    window: period?.window ?? null,
    cut: period?.cut ?? null,
    channels: channelsOf(period),
    problems: diagnostics.slice(0, mostTold).map((one) => toldProblem(one, language)),
    problemCount: diagnostics.length,
    hasErrors: hasErrors(diagnostics),
    milliseconds,
  };
}
