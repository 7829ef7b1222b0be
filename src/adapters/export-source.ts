import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { isWorkbook } from "../core/parse/workbook.ts";
import type { ExportSource } from "../core/pilot/format/translate/export-source.ts";
import { withFileProblems } from "./file-problem.ts";
import { workbookText } from "./workbook-text.ts";

/** Large enough that the disk is no bottleneck, small enough that memory stays flat. */
const chunkBytes = 1024 * 1024;

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

/**
 * An export on disk that can be read again and again: CSV as a stream, gzip unpacked on the way, the
 * first filled sheet of a workbook as CSV. What it is shows in its first bytes, not in its name.
 *
 * @throws FileProblem when the file is not there or cannot be read
 */
export async function exportSource(path: string, name: string): Promise<ExportSource> {
  const start = await firstBytes(path);
  if (isWorkbook(start)) {
    const bytes = new Uint8Array(await withFileProblems(path, () => readFile(path)));
    const text = new TextEncoder().encode(await workbookText(bytes));
    return { name, chunks: () => [text] };
  }
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  return { name, chunks: () => chunksOf(path, isPacked) };
}
