import { RowScanner } from "../../scan/row-scanner.ts";
import type { ScannedRow } from "../../scan/scanned-row.ts";
import { transcoderFor } from "../../scan/utf16-bytes.ts";
import type { ExportSource } from "./export-source.ts";
import type { ExportStart } from "./export-start.ts";

/** What one walk over a file tells besides its rows. */
export interface WalkedFile {
  bytes: number;
  blankLines: number;
}

/**
 * Hands over every row of an export in order, header and preface too, and says how much was read.
 * The row handed over is reused: read what is needed before returning.
 *
 * @example await walkExport(source, start, (row) => lines.push(row.line)); // every row once
 */
export async function walkExport(
  source: ExportSource,
  start: ExportStart,
  onRow: (row: ScannedRow) => void,
): Promise<WalkedFile> {
  const scanner = new RowScanner(start.delimiterByte, onRow);
  const transcode = transcoderFor(start.transport);
  let [bytes, skip] = [0, start.markBytes];
  for await (const chunk of source.chunks()) {
    bytes += chunk.length;
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip = Math.max(0, skip - chunk.length);
    scanner.push(transcode(rest, false));
  }
  scanner.push(transcode(new Uint8Array(0), true));
  scanner.finish();
  return { bytes, blankLines: scanner.blankLines };
}
