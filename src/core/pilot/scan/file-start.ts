import type { TicketColumn } from "../../schema/ticket-column.ts";
import { knownHeaders } from "../format/column-binding.ts";
import { cellText, encodingOf } from "./cell-text.ts";
import { type DelimiterName, delimiterOf, delimiters } from "./delimiter.ts";
import { type ForeignFile, foreignFile } from "./foreign-file.ts";
import { RowScanner } from "./row-scanner.ts";
import { transcoderFor, utf16Kind } from "./utf16-bytes.ts";

/** The first bytes of a file, from which its form is judged. */
export const sampleBytes = 64 * 1024;

/** Lines that may stand before the header in some exports. */
const mostPrefaceRows = 10;

/** The form of a file, seen from its start. */
export interface FileStart {
  /** UTF-16 is certain here; anything else is decided over the whole file. */
  encoding: "utf-16le" | "utf-16be" | "unknown";
  /** Length of the byte order mark that the scanner must not see. */
  markBytes: number;
  delimiter: DelimiterName;
  delimiterByte: number;
  /** What the file is when it is no table of tickets at all; its rows are then not read. */
  foreign: ForeignFile | null;
  /** Index of the header among the rows; rows before it are preface. */
  headerRow: number;
}

function markLength(sample: Uint8Array): number {
  return sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf ? 3 : 0;
}

/** The cells of the first rows as text. */
function firstRows(sample: Uint8Array, delimiter: number, isWhole: boolean): string[][] {
  const rows: string[][] = [];
  const scanner = new RowScanner(delimiter, (row) => {
    if (rows.length > mostPrefaceRows) return;
    const cells = Array.from({ length: row.count }, (_, field) => row.field(field).slice());
    const encoding = encodingOf(cells);
    rows.push(cells.map((bytes) => cellText(bytes, encoding)));
  });
  scanner.push(sample);
  if (isWhole) scanner.finish();
  return rows;
}

function headerRowOf(
  rows: readonly string[][],
  named: Readonly<Partial<Record<TicketColumn, string>>>,
): number {
  const known = rows.map((cells) => knownHeaders(cells, named));
  const best = Math.max(0, ...known);
  return best < 2 ? 0 : known.indexOf(best);
}

/**
 * Which form has the file that begins with these bytes? `isWhole`: the sample is the whole file.
 * The header is the row, among the first eleven, of which some known export knows most headers.
 *
 * @example startOf(new TextEncoder().encode("ticket_id;created_at\n"), true, {}).delimiter // "semicolon"
 */
export function startOf(
  sample: Uint8Array,
  isWhole: boolean,
  named: Readonly<Partial<Record<TicketColumn, string>>>,
): FileStart {
  const encoding = utf16Kind(sample) ?? "unknown";
  const markBytes = markLength(sample);
  const bytes = transcoderFor(encoding)(sample.subarray(markBytes), isWhole);
  const delimiter = delimiterOf(bytes, isWhole);
  const rows = firstRows(bytes, delimiters[delimiter], isWhole);
  return {
    encoding,
    markBytes,
    delimiter,
    delimiterByte: delimiters[delimiter],
    foreign: foreignFile(sample, rows),
    headerRow: headerRowOf(rows, named),
  };
}
