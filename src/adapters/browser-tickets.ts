import { isWorkbook } from "../core/parse/workbook.ts";
import { isPacked, type OpenedFile, takenOut } from "./held-export.ts";

/** Large enough that calls cost nothing, small enough that memory stays flat. */
const chunkBytes = 1024 * 1024;

/** The person does not want this file to be read any further. */
export class ReadingStopped extends Error {
  override name = "ReadingStopped";
}

/** Who looks on while a file is read. */
export interface FileWatch {
  /** Told after each chunk how many bytes of the file have been read in this pass. */
  onBytes?: (read: number) => void;
  /** Asked before each chunk. */
  isStopped?: () => boolean;
}

function goOn({ onBytes, isStopped }: FileWatch, read: number): void {
  if (isStopped?.() === true) throw new ReadingStopped();
  onBytes?.(read);
}

/** A file chunk by chunk; the next one is fetched while the last one is being looked at. */
async function* plainChunks(file: Blob, watch: FileWatch): AsyncGenerator<Uint8Array> {
  const fetchAt = (at: number) =>
    at < file.size ? file.slice(at, at + chunkBytes).arrayBuffer() : null;
  let next = fetchAt(0);
  for (let at = 0; next !== null; at += chunkBytes) {
    const bytes = new Uint8Array(await next);
    next = fetchAt(at + chunkBytes);
    // Whoever stops listening must not leave a failure behind that nobody hears.
    next?.catch(() => {});
    goOn(watch, at + bytes.length);
    yield bytes;
  }
}

async function* unpackedChunks(file: Blob, watch: FileWatch): AsyncGenerator<Uint8Array> {
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const unpacked = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream("gzip"));
  const reader = unpacked.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      goOn(watch, read);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * The exports in a file that a person chose, to be read again and again: CSV as a stream, gzip
 * unpacked on the way, a workbook as CSV, an archive as the tables in it. What a file is shows in its
 * first bytes, not in its name.
 */
export async function browserExports(file: File, watch: FileWatch = {}): Promise<OpenedFile[]> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  // A workbook or an archive is read whole; everything else as a stream.
  if (isWorkbook(start)) return takenOut(new Uint8Array(await file.arrayBuffer()), file.name);
  const chunks = () => (isPacked(start) ? unpackedChunks(file, watch) : plainChunks(file, watch));
  return [{ name: file.name, isTakenOut: false, chunks }];
}
