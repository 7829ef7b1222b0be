import { createReadStream, readSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  type FingerprintedFile,
  type FingerprintTask,
  type NumberedListener,
  onlyWanted,
  type RecordFile,
} from "../core/rehearsal/reconcile/record-file.ts";
import {
  type RecordFormat,
  type RecordListener,
  type RecordMark,
  type RecordScanner,
  UnreadableRecords,
} from "../core/rehearsal/records/record-scanner.ts";
import { recordsOf } from "../core/rehearsal/records/records-of.ts";
import { wantedBlocks } from "../core/rehearsal/records/wanted-blocks.ts";
import type { OpenBytes, OpenRecords } from "../core/rehearsal/rehearsed-exports.ts";
import { withFileProblems } from "./file-problem.ts";
import { fingerprintedElsewhere } from "./fingerprint-threads.ts";

const chunkBytes = 512 * 1024;

/** About ten milliseconds of work. */
const chunksPerTurn = 4;

const nobody: RecordListener = { columns: () => {}, row: () => {} };

/** The bytes of a file, chunk by chunk. */
export async function* chunksOf(path: string): AsyncIterable<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

type Part = { start?: number; end?: number };

/**
 * Pushes a file, or a part of it, chunk by chunk, until it is enough. Read where it stands, since
 * handing every chunk over from another thread takes longer; now and then others get their turn.
 */
async function pushed(
  path: string,
  { start = 0, end = Number.POSITIVE_INFINITY }: Part,
  scanner: Pick<RecordScanner, "push" | "finish">,
  isEnough: () => boolean = () => false,
): Promise<void> {
  await withFileProblems(path, async () => {
    const handle = await open(path);
    try {
      const buffer = new Uint8Array(chunkBytes);
      let at = start;
      for (let turn = 1; at <= end; turn += 1) {
        const wanted = Math.min(chunkBytes, end - at + 1);
        const bytesRead = readSync(handle.fd, buffer, 0, wanted, at);
        if (bytesRead === 0) break;
        at += bytesRead;
        scanner.push(buffer.subarray(0, bytesRead));
        if (isEnough()) return;
        if (turn % chunksPerTurn === 0) await setImmediate();
      }
    } finally {
      await handle.close();
    }
    scanner.finish();
  });
}

/** Opens the exports of a workspace folder by their paths in it. */
export function recordsIn(folder: string): OpenRecords {
  return (path, format) => recordFile(join(folder, path), format, path);
}

/** Streams the bytes of files of a workspace folder by their paths in it. */
export function bytesIn(folder: string): OpenBytes {
  return (path) => chunksOf(join(folder, path));
}

/** The columns, and the scanner that told them. */
type OpenedFile = { names: readonly string[]; scanner: RecordScanner };

/** A table names its columns at its beginning; other formats only with their records. */
async function opened(path: string, format: RecordFormat): Promise<OpenedFile> {
  let names: readonly string[] = [];
  let isTold = false;
  const listener = {
    columns: (found: readonly string[]) => {
      names = found;
      isTold = true;
    },
    row: () => {},
  };
  const scanner = recordsOf(format, listener);
  await pushed(path, {}, scanner, () => format === "csv" && isTold);
  return { names, scanner };
}

/** A file that cannot be read says its name. */
async function named<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableRecords) error.file = name;
    throw error;
  }
}

/** A file on disk; another thread may take the first look at it and tell the places it noted. */
export type ThreadedFile = RecordFile & {
  fingerprinted: (
    task: FingerprintTask,
    stop?: AbortSignal | null,
    leastBytes?: number,
  ) => Promise<FingerprintedFile | null>;
  /** Places where reading can start again, known once the file was read whole. */
  marks: () => readonly RecordMark[];
};

type WholeReading = { scanner: RecordScanner; marks: readonly RecordMark[] };

async function readWhole(
  path: string,
  format: RecordFormat,
  listener: RecordListener,
): Promise<RecordMark[]> {
  const scanner = recordsOf(format, listener);
  const marks: RecordMark[] = [];
  await pushed(path, {}, scanner, () => {
    const mark = scanner.mark?.() ?? null;
    if (mark !== null) marks.push(mark);
    return false;
  });
  return marks;
}

/** Reads only the stretches of a file that hold wanted rows. */
async function readStretches(
  path: string,
  format: RecordFormat,
  { scanner, marks }: WholeReading,
  wanted: Uint32Array,
  row: NumberedListener,
): Promise<void> {
  for (const { from, to, firstRow } of wantedBlocks([{ offset: 0, rows: 0 }, ...marks], wanted)) {
    const own = onlyWanted(wanted, firstRow, row);
    // The header stands before the first row, and is read like the first time.
    const reader = from === 0 ? null : scanner.resumed?.(own);
    const part = { start: from, ...(to === Infinity ? {} : { end: to - 1 }) };
    await pushed(path, part, reader ?? recordsOf(format, { ...nobody, row: own }));
  }
}

/** A smaller file is read before another thread has begun. */
const worthAThreadBytes = 16 * 1024 * 1024;

/**
 * An export on disk, streamed as often as it is asked for, so that its size does not matter. `name` is
 * how it is called in results. Of a table that was read once, single rows are found again without reading
 * all of it.
 */
export function recordFile(path: string, format: RecordFormat, name: string): ThreadedFile {
  let start: Promise<OpenedFile> | null = null;
  const begin = () => {
    start ??= named(name, () => opened(path, format));
    return start;
  };
  let marks: readonly RecordMark[] = [];
  return {
    name,
    columns: async () => (await begin()).names,
    read: async (listener) => {
      marks = await named(name, () => readWhole(path, format, listener));
    },
    ...(format === "csv" ? { chunks: () => chunksOf(path) } : {}),
    readSome: async (wanted, row) => {
      const { scanner } = await begin();
      await named(name, () => readStretches(path, format, { scanner, marks }, wanted, row));
    },
    fingerprinted: async (
      task: FingerprintTask,
      stop: AbortSignal | null = null,
      leastBytes: number = worthAThreadBytes,
    ) => {
      if ((await stat(path)).size < leastBytes) return null;
      const found = await fingerprintedElsewhere({ path, format, task }, stop);
      marks = found?.marks ?? marks;
      return found;
    },
    marks: () => marks,
  };
}
