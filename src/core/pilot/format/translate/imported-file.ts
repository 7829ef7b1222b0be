import type { ImportedColumn, ImportedFile } from "../../../schema/import-output.ts";
import type { BoundColumn, ExportBinding } from "../export-binding.ts";
import { headerKeys } from "../header-keys.ts";
import type { SurveyedExport } from "./surveyed-export.ts";
import type { ExportAccount } from "./translate-export.ts";
import type { WorkingColumn } from "./translator-facts.ts";
import { targetColumns } from "./written-columns.ts";

const comparedWith = {
  vendor_frt: "first-reply",
  vendor_full_resolution: "last-solve",
  vendor_first_resolution: "first-solve",
} as const;

function columnOf(column: BoundColumn, account: ExportAccount | null): ImportedColumn {
  const { position, header, status, use } = column;
  const working = account?.columns.find((one) => one.column.position === position) ?? null;
  return {
    position: position + 1,
    header,
    fate: status,
    as: status === "used" && use !== null ? targetColumns(use) : [],
    reason: use?.kind === "ignored" ? use.reason : null,
    sample: working?.account.sample ?? null,
    filled: working?.account.filled ?? null,
    fillers: working?.account.fillers ?? null,
    unreadable: working?.account.unreadable ?? null,
  };
}

function reconciled({ check }: WorkingColumn): ImportedFile["reconciliations"] {
  if (check === null) return [];
  const { header, of, clock, compared, agreed, shorter, longer, toleranceSeconds } = check;
  const rate = compared === 0 ? null : agreed / compared;
  const line = { header, of: comparedWith[of], clock, compared, agreed, shorter, longer };
  return [{ ...line, rate, toleranceSeconds }];
}

/** The headers that were signs of the kind, as they stand in the file. */
function signsIn({ headers, profile }: ExportBinding): string[] {
  return profile.signs.flatMap((group) => {
    const found = headers.find((header) =>
      headerKeys(header).keys.some((key) => group.includes(key)),
    );
    return found === undefined ? [] : [found];
  });
}

/**
 * What is told about one file of an import. Without an account nothing of it was written.
 *
 * @example importedFile(surveyed, account).rows // rows of the file
 */
export function importedFile(
  surveyed: SurveyedExport,
  account: ExportAccount | null,
): ImportedFile {
  const { source, start, binding, survey, dates } = surveyed;
  const { profile, columns } = binding;
  const { seen } = survey;
  return {
    file: source.name,
    format: profile.id,
    name: profile.name,
    because: signsIn(binding),
    confidence: profile.id === "column-map" ? null : profile.confidence,
    encoding: start.transport === "unknown" ? survey.encoding : start.transport,
    delimiter: start.delimiter,
    zone: dates.zone,
    zoneSource: dates.readings.size === 0 ? null : dates.zoneSource,
    dateOrder: dates.order?.order ?? null,
    dateOrderProofs: dates.order?.proofs ?? null,
    prefaceLines: seen.preface,
    repeatedHeaders: seen["repeated-header"],
    trailerLines: seen.trailer,
    blankLines: survey.blankLines,
    rows: seen.data,
    tickets: account?.written ?? 0,
    joined: account === null ? 0 : seen.data - account.rejected - account.written,
    leftOut:
      account === null
        ? [{ code: "not-read", count: seen.data }]
        : [...account.leftOut].map(([code, count]) => ({ code, count })),
    columns: columns.map((column) => columnOf(column, account)),
    reconciliations: account?.columns.flatMap(reconciled) ?? [],
    cannotTell: [...profile.cannotTell],
  };
}
