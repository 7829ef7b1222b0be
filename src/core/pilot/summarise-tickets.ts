import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Period } from "./cell.ts";
import { emptyWindows } from "./cells/empty-windows.ts";
import { fileDays } from "./cells/file-days.ts";
import { buildPeriod, type ReadFile } from "./cells/period-builder.ts";
import type { KpiSettings } from "./kpi/kpi-settings.ts";
import type { PeriodCells } from "./period-cells.ts";
import { encodingOf, type TextEncodingName } from "./scan/cell-text.ts";
import type { FileStart } from "./scan/file-start.ts";
import { chineseIn, textsOf } from "./ticket/chinese-in.ts";
import type { ScannedFile } from "./ticket/chunk-scan.ts";
import { leaveDoubled } from "./ticket/doubled-tickets.ts";
import { cutOf, factsOf } from "./ticket/file-facts.ts";
import { fileFindings } from "./ticket/file-findings.ts";
import type { FileTimes } from "./ticket/file-times.ts";
import { leaveOutside } from "./ticket/population.ts";
import { ReadTickets } from "./ticket/read-tickets.ts";
import { joinRequesters } from "./ticket/requester-join.ts";
import type { RowReader } from "./ticket/row-reader.ts";
import { TicketFlags } from "./ticket/ticket-flags.ts";
import { type TicketWords, ticketWords } from "./ticket/ticket-words.ts";
import { traitMeaning } from "./ticket/trait-meaning.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import type { TicketSummary } from "./ticket-summary.ts";
import { instantText } from "./time/calendar-day.ts";
import { ZoneOffsets } from "./time/zone-offsets.ts";

/**
 * One encoding for the whole file, decided over every distinct text that is used.
 *
 * @example encodingOfFile(start, rows) // "cp950"
 */
export function encodingOfFile(start: FileStart, rows: RowReader): TextEncodingName {
  if (start.encoding !== "unknown") return start.encoding;
  const found = encodingOf(textsOf(rows));
  return found === "cp950" && chineseIn(rows).isInDoubt ? "unknown" : found;
}

function emptyPeriod(plan: TicketPlan, period: Period, rows: RowReader): PeriodCells {
  const window = plan.periods.find((entry) => entry.period === period)?.window ?? null;
  const leftOut = rows.rows === 0 ? [] : [{ reason: "bad-row" as const, count: rows.rows }];
  return {
    period,
    file: plan.file,
    format: rows.binding?.profile.id ?? "canonical",
    zone: plan.zone,
    zoneIsDeclared: plan.zoneIsDeclared,
    window,
    washInWeeks: plan.washInWeeks,
    cut: null,
    latestCreatedAt: null,
    runInDays: 0,
    account: { rows: rows.rows, used: 0, leftOut },
    replySource: "none",
    contactsAreKnown: false,
    topicsAreKnown: false,
    cells: [],
    controlChannels: [...plan.controlChannels].sort(),
    controlCells: [],
    backlog: [],
    bulkRequesters: [],
    reconciliations: [],
  };
}

function exportTimeFindings(plan: TicketPlan, times: FileTimes): Diagnostic[] {
  const { earliestExport, latestExport } = times;
  if (plan.exportedAt !== null || latestExport < 0 || earliestExport === latestExport) return [];
  const params = { found: instantText(earliestExport), expected: instantText(latestExport) };
  return [diagnose("export-times-differ", { file: plan.file, line: 1, column: 1 }, params)];
}

/** Where only some times carry a zone, the others may be read in the wrong one. */
function zoneFindings(plan: TicketPlan, { zoned, zoneless }: FileTimes): Diagnostic[] {
  if (zoned === 0 || zoneless === 0) return [];
  const params = { count: zoneless, found: zoned, zone: plan.exportZone };
  return [diagnose("zones-mixed", { file: plan.file, line: 1, column: 1 }, params)];
}

/** What the tickets of a file came to. */
export interface Interpreted {
  periods: PeriodCells[];
  words: TicketWords;
  doubled: number;
  /** What else is to be said: windows without tickets, and what was not computed. */
  notes: Diagnostic[];
}

/** Tickets of a file → its periods; null when there is no ticket to interpret. */
function interpret(
  plan: TicketPlan,
  settings: KpiSettings,
  rows: RowReader,
  encoding: TextEncodingName,
): Interpreted | null {
  const { decoder, records, traits, binding } = rows;
  if (decoder === null || records === null || binding === null) return null;
  const words = ticketWords(decoder, encoding, plan);
  const [first, ...others] = traits.all.map((one) => traitMeaning(one, words, plan, settings));
  if (first === undefined) return null;
  const cut = cutOf(plan, decoder.times);
  const tickets = new ReadTickets(records, [first, ...others], factsOf(decoder, cut), settings);
  const flags = new TicketFlags(tickets.count);
  leaveDoubled(tickets, decoder.ids, flags);
  tickets.settle();
  leaveOutside(tickets, plan, flags);
  const zone = new ZoneOffsets(plan.zone);
  const asked = plan.periods.map((one) => ({ ...one, many: [] }));
  joinRequesters(tickets, plan, flags, zone, asked);
  const file: ReadFile = {
    plan,
    format: binding.profile.id,
    tickets,
    flags,
    zone,
    days: fileDays(tickets, flags, zone),
    cut,
    rows: rows.rows,
    badRows: rows.badRows,
    reconciliations: decoder.reconciler.finish(),
  };
  const periods = asked.map((one) => buildPeriod(file, one));
  return { periods, words, doubled: flags.doubled, notes: emptyWindows(file, periods) };
}

/**
 * All that was read, as one answer: form, counts, periods and findings.
 *
 * @example summarise(plan, settings, rows, scanned).periods.length // 1
 */
export function summarise(
  plan: TicketPlan,
  settings: KpiSettings,
  rows: RowReader,
  scanned: ScannedFile,
): TicketSummary {
  const encoding = encodingOfFile(scanned.start, rows);
  return summaryOf(plan, rows, scanned, encoding, interpret(plan, settings, rows, encoding));
}

/**
 * The same from tickets that were counted already; `found` is null for a file without any.
 *
 * @example summaryOf(plan, rows, scanned, "utf-8", null).periods[0]?.cells // []
 */
export function summaryOf(
  plan: TicketPlan,
  rows: RowReader,
  { start, blankLines }: ScannedFile,
  encoding: TextEncodingName,
  found: Interpreted | null,
): TicketSummary {
  const { decoder, binding } = rows;
  const findings =
    start.foreign === null
      ? fileFindings(plan.file, rows, encoding, found?.words ?? null, found?.doubled ?? 0)
      : [diagnose(start.foreign, { file: plan.file, line: 1, column: 1 })];
  return {
    file: plan.file,
    format: binding?.profile.id ?? null,
    encoding,
    delimiter: start.delimiter,
    prefaceRows: rows.prefaceRows,
    blankLines,
    rows: rows.rows,
    badRows: rows.badRows,
    headers: rows.headers,
    unknownColumns: binding?.unknown ?? [],
    periods: found?.periods ?? plan.periods.map(({ period }) => emptyPeriod(plan, period, rows)),
    diagnostics: [
      ...findings,
      ...(decoder ? exportTimeFindings(plan, decoder.times) : []),
      ...(decoder ? zoneFindings(plan, decoder.times) : []),
      ...(found?.notes ?? []),
    ],
  };
}
