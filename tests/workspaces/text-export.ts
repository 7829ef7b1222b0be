import type { RecordFile } from "../../src/core/rehearsal/reconcile/record-file.ts";
import type { RecordFormat } from "../../src/core/rehearsal/records/record-scanner.ts";
import { recordsOf } from "../../src/core/rehearsal/records/records-of.ts";

/** An export held as bytes, pushed in chunks of the given size. */
export function bytesExport(
  bytes: Uint8Array,
  format: RecordFormat = "csv",
  chunk = 1 << 16,
): RecordFile {
  const read: RecordFile["read"] = async (listener) => {
    const scanner = recordsOf(format, listener);
    for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
    scanner.finish();
  };
  const columns = async () => {
    let names: readonly string[] = [];
    await read({ columns: (found) => (names = found), row: () => {} });
    return names;
  };
  return { name: `export.${format}`, read, columns };
}

export function textExport(text: string, format: RecordFormat = "csv", chunk?: number): RecordFile {
  return bytesExport(new TextEncoder().encode(text), format, chunk);
}

/** All cells of an export as text, row by row. */
export async function cellsOf(file: RecordFile): Promise<string[][]> {
  const rows: string[][] = [];
  const decoder = new TextDecoder();
  await file.read({
    columns: () => {},
    row: (row) => {
      rows.push(Array.from({ length: row.count }, (_, at) => decoder.decode(row.field(at))));
    },
  });
  return rows;
}

/** Rows of cells as a CSV text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
