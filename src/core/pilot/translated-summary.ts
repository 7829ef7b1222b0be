import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { RowOrigins } from "./format/translate/row-origins.ts";
import type { SurveyedExport } from "./format/translate/surveyed-export.ts";
import type { ExportAccount } from "./format/translate/translate-export.ts";
import type { PeriodCells, Reconciliation, RowAccount } from "./period-cells.ts";
import type { TextEncodingName } from "./scan/cell-text.ts";
import type { TicketSummary } from "./ticket-summary.ts";

function encodingOf({ start, survey }: SurveyedExport): TextEncodingName {
  if (start.transport !== "unknown") return start.transport;
  const { encoding } = survey;
  return encoding === "utf-8" || encoding === "cp950" ? encoding : "unknown";
}

/** Form and columns of the original in place of those of the translation. */
function ofOriginal(
  surveyed: SurveyedExport,
): Omit<TicketSummary, "periods" | "diagnostics" | "badRows"> {
  const { source, start, binding, survey } = surveyed;
  return {
    file: source.name,
    format: binding.profile.id,
    encoding: encodingOf(surveyed),
    delimiter: start.delimiter,
    prefaceRows: survey.seen.preface,
    blankLines: survey.blankLines,
    rows: survey.seen.data,
    headers: binding.headers,
    unknownColumns: binding.columns
      .filter(({ status }) => status === "unknown")
      .map(({ header }) => header),
  };
}

function withRejected(account: RowAccount, rejected: number): RowAccount {
  if (rejected === 0) return account;
  const before = account.leftOut.find(({ reason }) => reason === "bad-row")?.count ?? 0;
  const others = account.leftOut.filter(({ reason }) => reason !== "bad-row");
  return {
    rows: account.rows + rejected,
    used: account.used,
    leftOut: [...others, { reason: "bad-row", count: before + rejected }],
  };
}

/** Findings of the translated rows, at the lines of the original. */
function atOrigin(diagnostic: Diagnostic, origins: RowOrigins, headerLine: number): Diagnostic {
  const { place } = diagnostic;
  if (place.row === undefined) return { ...diagnostic, place: { ...place, line: headerLine } };
  const origin = origins.of(place.row);
  return origin === null
    ? diagnostic
    : { ...diagnostic, place: { ...place, ...origin, column: 1 } };
}

function reconciliationsOf({ columns }: ExportAccount): Reconciliation[] {
  return columns.flatMap(({ check }) => {
    if (check === null || check.compared === 0) return [];
    const { header, compared, agreed, toleranceSeconds } = check;
    return [{ column: header, compared, agreed, toleranceSeconds }];
  });
}

/**
 * The answer about a translated export: counts and findings are those of the original file, rows that
 * could not be translated count as rejected.
 *
 * @example translatedSummary(surveyed, account, reader.end(), origins).format // "freshdesk"
 */
export function translatedSummary(
  surveyed: SurveyedExport,
  account: ExportAccount,
  inner: TicketSummary,
  origins: RowOrigins,
): TicketSummary {
  const { survey, findings } = surveyed;
  const rejected = account.rejected;
  const reconciliations = reconciliationsOf(account);
  const periods = inner.periods.map(
    (period): PeriodCells => ({
      ...period,
      account: withRejected(period.account, rejected),
      bulkRequesters: period.bulkRequesters.map((bulk) => ({
        ...bulk,
        exampleRow: origins.of(bulk.exampleRow)?.row ?? bulk.exampleRow,
      })),
      reconciliations,
    }),
  );
  // Words that are not known have been told under the header of the original.
  const told = inner.diagnostics.filter(({ code }) => code !== "unknown-ticket-word");
  const ownRows = account.written === 0 ? [] : told;
  return {
    ...ofOriginal(surveyed),
    badRows: inner.badRows + rejected,
    periods,
    diagnostics: [
      ...findings,
      ...account.diagnostics,
      ...ownRows.map((diagnostic) => atOrigin(diagnostic, origins, survey.headerLine)),
    ],
  };
}

/**
 * The answer about an export of which something must be asked first: no row was read.
 *
 * @example refusedSummary(surveyed, reader.end()).periods[0]?.account.used // 0
 */
export function refusedSummary(surveyed: SurveyedExport, inner: TicketSummary): TicketSummary {
  const rows = surveyed.survey.seen.data;
  return {
    ...ofOriginal(surveyed),
    badRows: rows,
    periods: inner.periods.map((period) => ({
      ...period,
      account: withRejected({ rows: 0, used: 0, leftOut: [] }, rows),
    })),
    diagnostics: surveyed.findings,
  };
}
