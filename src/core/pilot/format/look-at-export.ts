import type { ExportFormat } from "../../schema/export-format.ts";
import { encodingOf } from "../scan/cell-text.ts";
import type { DelimiterName } from "../scan/delimiter.ts";
import { utf16Kind } from "../scan/utf16-bytes.ts";
import { areStoredCells } from "../stored/read-stored-cells.ts";
import type { ExportBinding } from "./export-binding.ts";
import { type ColumnGuess, guessColumns, likelyHeaders } from "./guess-columns.ts";
import { profilesInForce } from "./profile-in-force.ts";
import { isAscii } from "./translate/export-encoding.ts";
import { type ExportSource, sampleOf } from "./translate/export-source.ts";
import { startOfExport } from "./translate/export-start.ts";
import type { ImportChoices } from "./translate/import-choices.ts";
import { dateShape } from "./value/date-shape.ts";

/** What the first bytes of an export show, before anything of it is read. */
export interface ExportLook {
  /** Cells stored in place of tickets need no further question. */
  isStoredCells: boolean;
  /** Null when the headers fit no known export. */
  format: ExportFormat | null;
  formatName: string | null;
  /** `ascii`: every encoding would read these bytes alike. */
  encoding: "ascii" | "utf-8" | "cp950" | "utf-16le" | "utf-16be" | "unknown";
  delimiter: DelimiterName;
  headers: readonly string[];
  /** The first ten rows below the header, as text. */
  rows: readonly (readonly string[])[];
  /** For a file of no known kind. */
  guesses: readonly ColumnGuess[];
  /** Do its times name their zone? Null where no time was seen. */
  zoneIsWritten: boolean | null;
}

const rowsShown = 10;

function sampleEncoding(sample: Uint8Array): ExportLook["encoding"] {
  const wide = utf16Kind(sample);
  if (wide !== null) return wide;
  const end = sample.lastIndexOf(0x0a);
  const whole = end < 0 ? sample : sample.subarray(0, end);
  return isAscii(whole) ? "ascii" : encodingOf([whole]);
}

/** A header may name the zone too; else every time that was seen must. */
function isZoneWritten(
  binding: ExportBinding,
  rows: readonly (readonly string[])[],
): boolean | null {
  const times = binding.columns.filter(
    ({ use, zone }) => use?.kind === "instant" && use.column === "created_at" && zone === null,
  );
  const shapes = times
    .flatMap(({ position }) => rows.map((row) => dateShape((row[position] ?? "").trim())))
    .filter((shape) => shape !== null);
  return shapes.length === 0 ? null : shapes.every(({ zoneWord }) => zoneWord !== "");
}

/**
 * What is this file, as far as its first 64 KiB show: kind, encoding, first rows, and what would have
 * to be asked? Nothing is decided here.
 *
 * @example (await lookAtExport(source, noChoices)).format // "freshdesk"
 */
export async function lookAtExport(
  source: ExportSource,
  choices: ImportChoices,
): Promise<ExportLook> {
  const { sample } = await sampleOf(source);
  const start = await startOfExport(source, profilesInForce(choices), choices);
  const { binding, firstRows, delimiter } = start;
  const headers = binding?.headers ?? likelyHeaders(firstRows);
  const at = binding === null ? firstRows.indexOf(headers) : start.headerRow;
  const rows = firstRows.slice(at + 1, at + 1 + rowsShown);
  return {
    isStoredCells: areStoredCells(sample),
    format: binding?.profile.id ?? null,
    formatName: binding?.profile.name ?? null,
    encoding: sampleEncoding(sample),
    delimiter,
    headers,
    rows,
    guesses: guessColumns(headers),
    zoneIsWritten: binding === null ? null : isZoneWritten(binding, rows),
  };
}
