import { gunzipSync } from "fflate";
import { isWorkbook } from "../core/parse/workbook.ts";
import type { ExportSource } from "../core/pilot/format/translate/export-source.ts";
import { archivedTables } from "./archived-tables.ts";

/** An export, and whether it was taken out of a workbook or archive that no ticket stream can read. */
export type OpenedFile = ExportSource & { isTakenOut: boolean };

function held(name: string, bytes: Uint8Array, isTakenOut = true): OpenedFile {
  return { name, isTakenOut, chunks: () => [bytes] };
}

/** A workbook as CSV, an archive as the tables in it; what is neither is left as it is. */
export async function takenOut(bytes: Uint8Array, name: string): Promise<OpenedFile[]> {
  const tables = archivedTables(bytes);
  if (tables !== null) return tables.map((table) => held(`${name}/${table.name}`, table.bytes));
  // Few exports are workbooks; who reads none need not load what reads them.
  const { workbookText } = await import("./workbook-text.ts");
  const text = await workbookText(bytes);
  if (text === null) return [held(name, bytes, false)];
  return [held(name, new TextEncoder().encode(text))];
}

/** Is this packed by gzip, as its first bytes say? */
export function isPacked(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** The exports in a file that is held in memory; what it is shows in its first bytes. */
export async function heldSources(bytes: Uint8Array, name: string): Promise<OpenedFile[]> {
  if (isWorkbook(bytes.subarray(0, 8))) return takenOut(bytes, name);
  return [held(name, isPacked(bytes) ? gunzipSync(bytes) : bytes, false)];
}
