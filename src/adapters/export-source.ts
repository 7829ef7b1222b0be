import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { isWorkbook } from "../core/parse/workbook.ts";
import { withFileProblems } from "./file-problem.ts";
import { isPacked, type OpenedFile, takenOut } from "./held-export.ts";

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
async function* chunksOf(path: string, isGzip: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  const stream = isGzip ? file.pipe(createGunzip()) : file;
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
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
  if (isWorkbook(start)) {
    const bytes = await withFileProblems(path, () => readFile(path));
    return takenOut(new Uint8Array(bytes), name);
  }
  // Whoever reads the file itself unpacks gzip as well, so its bytes count as they are.
  return [{ name, isTakenOut: false, chunks: () => chunksOf(path, isPacked(start)) }];
}
