import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { isWorkbook } from "../core/parse/workbook.ts";
import type { ExportSource } from "../core/pilot/format/translate/export-source.ts";
import { archivedTables } from "./archived-tables.ts";
import { withFileProblems } from "./file-problem.ts";
import { workbookText } from "./workbook-text.ts";

/** Large enough that the disk is no bottleneck, small enough that memory stays flat. */
const chunkBytes = 1024 * 1024;

/** An export, and whether it was taken out of a workbook or archive that no ticket stream can read. */
export type OpenedFile = ExportSource & { isTakenOut: boolean };

async function firstBytes(path: string): Promise<Uint8Array> {
  return withFileProblems(path, async () => {
    const handle = await open(path, "r");
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(8), 0, 8, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  });
}

/** A file as its bytes, unpacked where it is gzip. */
async function* chunksOf(path: string, isPacked: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  const stream = isPacked ? file.pipe(createGunzip()) : file;
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}

function held(name: string, bytes: Uint8Array): OpenedFile {
  return { name, isTakenOut: true, chunks: () => [bytes] };
}

/** A workbook as CSV, an archive as the tables in it; what is neither is left as it is. */
async function unpacked(path: string, name: string): Promise<OpenedFile[]> {
  const bytes = new Uint8Array(await withFileProblems(path, () => readFile(path)));
  const tables = archivedTables(bytes);
  if (tables !== null) return tables.map((table) => held(`${name}/${table.name}`, table.bytes));
  const text = await workbookText(bytes);
  if (text === null) return [{ name, isTakenOut: false, chunks: () => [bytes] }];
  return [held(name, new TextEncoder().encode(text))];
}

/**
 * The exports in a file on disk, to be read again and again: CSV as a stream, gzip unpacked on the
 * way, a workbook as CSV, an archive as the tables in it. What a file is shows in its first bytes, not
 * in its name.
 *
 * @throws FileProblem when the file is not there or cannot be read
 */
export async function exportSources(path: string, name: string): Promise<OpenedFile[]> {
  const start = await firstBytes(path);
  if (isWorkbook(start)) return unpacked(path, name);
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  // Whoever reads the file itself unpacks gzip as well, so its bytes count as they are.
  return [{ name, isTakenOut: false, chunks: () => chunksOf(path, isPacked) }];
}
