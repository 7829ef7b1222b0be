import { type Diagnostic, diagnose } from "../../../diagnostic/diagnostic.ts";
import { RowFindings } from "../../ticket/row-findings.ts";
import type { Assembly } from "./assembly.ts";
import { assemblyOf } from "./assembly-of.ts";
import { textReader } from "./export-encoding.ts";
import { exportFindings } from "./export-findings.ts";
import { walkExport } from "./export-rows.ts";
import type { PersonKeys } from "./person-key.ts";
import { RowSorter } from "./row-sorter.ts";
import { RowTranslator } from "./row-translator.ts";
import type { SurveyedExport } from "./surveyed-export.ts";
import type { TicketSink } from "./ticket-sink.ts";
import type { WorkingColumn } from "./translator-facts.ts";

/** What became of the rows of one export. */
export interface ExportAccount {
  rows: number;
  /** Tickets; of chats and event logs they are fewer than the rows used. */
  written: number;
  /** Rows that could not be used; rows are used plus rejected. */
  rejected: number;
  /** Rejected rows, by the code of the finding. */
  leftOut: ReadonlyMap<string, number>;
  columns: readonly WorkingColumn[];
  clockChanges: { skipped: number; repeated: number };
  diagnostics: readonly Diagnostic[];
}

/**
 * Translates every row of an export into canonical tickets and accounts for all of them: rows are
 * written plus left out. The file is read once more from the beginning; nothing is kept. A `collector`
 * takes the rows instead of what would make tickets of them.
 *
 * @example (await translateExport(surveyed, keys, (ticket) => lines.push(ticket.line(columns)))).written
 */
export async function translateExport(
  surveyed: SurveyedExport,
  keys: PersonKeys,
  onTicket: TicketSink,
  collector: Assembly | null = null,
): Promise<ExportAccount> {
  const { source, start, binding, survey, dates, joined, constants } = surveyed;
  const findings = new RowFindings(source.name);
  const sorter = new RowSorter(start.headerRow, binding.profile.trailer ?? null);
  const translator = new RowTranslator({
    binding,
    readings: dates.readings,
    zoneSource: dates.zoneSource,
    text: textReader(survey.encoding),
    joined,
    constants,
    ...keys,
    findings,
  });
  let [written, used] = [0, 0];
  const emit: TicketSink = (ticket, line, rowNumber) => {
    written += 1;
    onTicket(ticket, line, rowNumber);
  };
  const assembly = collector ?? assemblyOf(surveyed, translator, keys);
  await walkExport(source, start, (row) => {
    if (sorter.sort(row) !== "data") return;
    const ticket = translator.translate(row, sorter.seen.data);
    if (ticket === null) return;
    used += 1;
    if (assembly === null) emit(ticket, row.line, sorter.seen.data);
    else assembly.add(ticket, row, sorter.seen.data);
  });
  assembly?.finish(emit);
  const { columns, clockChanges } = translator;
  const place = { file: source.name, line: survey.headerLine, column: 1 };
  const ofValues = exportFindings(columns, clockChanges, sorter.seen, place);
  return {
    rows: sorter.seen.data,
    written,
    rejected: sorter.seen.data - used,
    leftOut: findings.counts,
    columns,
    clockChanges,
    diagnostics: [
      ...ofValues.map(([code, at, params]) => diagnose(code, at, params)),
      ...findings.finish(),
    ],
  };
}
