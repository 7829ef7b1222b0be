import { encodingOf, type TextEncodingName } from "../../scan/cell-text.ts";
import { type DelimiterName, delimiterOf, delimiters } from "../../scan/delimiter.ts";
import { RowScanner } from "../../scan/row-scanner.ts";
import { transcoderFor, utf16Kind } from "../../scan/utf16-bytes.ts";
import { type DetectedFormat, detectFormat } from "../detect-format.ts";
import type { ExportProfile } from "../export-profile.ts";
import { type ExportEncoding, textReader } from "./export-encoding.ts";
import { type ExportSource, sampleOf } from "./export-source.ts";
import type { ImportChoices } from "./import-choices.ts";

/** The form of an export, seen from its first bytes. */
export interface ExportStart extends DetectedFormat {
  /** What the scanner must undo before it sees bytes; `unknown` for all that it can read as it is. */
  transport: TextEncodingName;
  markBytes: number;
  delimiter: DelimiterName;
  delimiterByte: number;
  /** The first rows as text: preface, header, and the first tickets. */
  firstRows: readonly (readonly string[])[];
}

const rowsKept = 16;

function firstRowsOf(bytes: Uint8Array, delimiter: number, isWhole: boolean): Uint8Array[][] {
  const rows: Uint8Array[][] = [];
  const scanner = new RowScanner(delimiter, (row) => {
    if (rows.length >= rowsKept) return;
    rows.push(Array.from({ length: row.count }, (_, field) => row.field(field).slice()));
  });
  scanner.push(bytes);
  if (isWhole || rows.length === 0) scanner.finish();
  return rows;
}

function asText(cells: readonly Uint8Array[], asked: ExportEncoding | null): string[] {
  const read = textReader(asked ?? encodingOf(cells));
  return cells.map(read);
}

/**
 * Which form has this export: encoding family, delimiter, preface, header, kind? Reads 64 KiB.
 *
 * @example (await startOfExport(source, allProfiles, noChoices)).binding?.profile.id // "freshdesk"
 */
export async function startOfExport(
  source: ExportSource,
  profiles: readonly ExportProfile[],
  choices: ImportChoices,
): Promise<ExportStart> {
  const { sample, isWhole } = await sampleOf(source);
  const transport = utf16Kind(sample) ?? "unknown";
  const isMarked = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf;
  const markBytes = isMarked ? 3 : 0;
  const bytes = transcoderFor(transport)(sample.subarray(markBytes), isWhole);
  const delimiter = delimiterOf(bytes, isWhole);
  const delimiterByte = delimiters[delimiter];
  const cells = firstRowsOf(bytes, delimiterByte, isWhole);
  const asked = transport === "unknown" ? (choices.encoding ?? null) : "utf-8";
  const firstRows = cells.map((row) => asText(row, asked));
  const detected = detectFormat(firstRows, profiles, choices.format);
  return { transport, markBytes, delimiter, delimiterByte, firstRows, ...detected };
}
