import { createReadStream, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { createGunzip } from "node:zlib";

/** Large enough that calls cost nothing, small enough to stay in the processor's cache. */
const chunkBytes = 512 * 1024;

/** About ten milliseconds of work. */
const chunksPerTurn = 4;

/** Some bytes of a file; their memory is used again for the next ones. */
export interface FileChunk {
  bytes: Uint8Array;
  /** Bytes of the file read so far, and all it has; of a packed file its packed bytes. */
  read: number;
  size: number;
}

/** Bytes of a plain file from one place up to another, or to its end. */
export interface FileRange {
  from: number;
  to: number;
}

/** All bytes, however many there will be. */
export const wholeFile: FileRange = { from: 0, to: Infinity };

/**
 * A file, or a range of a plain one, chunk by chunk in a fixed amount of memory. A gzip file, known
 * by its first bytes, is unpacked on the way.
 */
export async function* fileChunks(
  path: string,
  range: FileRange = wholeFile,
): AsyncGenerator<FileChunk> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(2);
    await handle.read(head, 0, 2, 0);
    const isPacked = head[0] === 0x1f && head[1] === 0x8b;
    yield* isPacked ? unpacked(path, size) : plain(handle, size, range);
  } finally {
    await handle.close();
  }
}

/**
 * Reads where it stands: the system reads ahead by itself, and handing every chunk over from another
 * thread takes longer than copying it. Now and then others get their turn.
 */
async function* plain(
  handle: FileHandle,
  size: number,
  { from, to }: FileRange,
): AsyncGenerator<FileChunk> {
  const buffer = new Uint8Array(chunkBytes);
  let read = from;
  for (let turn = 1; ; turn += 1) {
    // At the same places whichever range it is: there a row is found to be too long.
    const wanted = Math.min(chunkBytes - (read % chunkBytes), to - read);
    const bytesRead = wanted <= 0 ? 0 : readSync(handle.fd, buffer, 0, wanted, read);
    if (bytesRead === 0) return;
    read += bytesRead;
    yield { bytes: buffer.subarray(0, bytesRead), read, size };
    if (turn % chunksPerTurn === 0) await setImmediate();
  }
}

async function* unpacked(path: string, size: number): AsyncGenerator<FileChunk> {
  const packed = createReadStream(path, { highWaterMark: chunkBytes });
  const text = createGunzip({ chunkSize: chunkBytes });
  packed.on("error", (error) => text.destroy(error));
  for await (const chunk of packed.pipe(text)) {
    if (chunk instanceof Uint8Array) yield { bytes: chunk, read: packed.bytesRead, size };
  }
}
