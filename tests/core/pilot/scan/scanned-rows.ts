import { RowScanner } from "../../../../src/core/pilot/scan/row-scanner.ts";
import type { RowFault } from "../../../../src/core/pilot/scan/scanned-row.ts";

export interface ReadRow {
  cells: string[];
  line: number;
  fault: RowFault | null;
}

/** All rows of a text, cut into chunks of the given number of bytes. */
export function rowsOf(text: string, chunk = 1_000_000, delimiter = ",") {
  const rows: ReadRow[] = [];
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const scanner = new RowScanner(delimiter.charCodeAt(0), (row) => {
    const cells = Array.from({ length: row.count }, (_, field) => decoder.decode(row.field(field)));
    rows.push({ cells, line: row.line, fault: row.fault });
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
  scanner.finish();
  return { rows, blankLines: scanner.blankLines };
}

export function rowTexts(text: string, chunk?: number, delimiter?: string): string[][] {
  return rowsOf(text, chunk, delimiter).rows.map(({ cells }) => cells);
}
