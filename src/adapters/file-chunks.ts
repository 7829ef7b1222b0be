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

/**
 * A file chunk by chunk in a fixed amount of memory. A gzip file, known by its first bytes, is
 * unpacked on the way.
 */
export async function* fileChunks(path: string): AsyncGenerator<FileChunk> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(2);
    await handle.read(head, 0, 2, 0);
    const isPacked = head[0] === 0x1f && head[1] === 0x8b;
    yield* isPacked ? unpacked(path, size) : plain(handle, size);
  } finally {
    await handle.close();
  }
}

/**
 * Reads where it stands: the system reads ahead by itself, and handing every chunk over from another
 * thread takes longer than copying it. Now and then others get their turn.
 */
async function* plain(handle: FileHandle, size: number): AsyncGenerator<FileChunk> {
  const buffer = new Uint8Array(chunkBytes);
  let read = 0;
  for (let turn = 1; ; turn += 1) {
    const bytesRead = readSync(handle.fd, buffer, 0, chunkBytes, read);
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
