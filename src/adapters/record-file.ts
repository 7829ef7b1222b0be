import { createReadStream } from "node:fs";
import { join } from "node:path";
import {
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

const chunkBytes = 1024 * 1024;

const nobody: RecordListener = { columns: () => {}, row: () => {} };

/** The bytes of a file, chunk by chunk. */
export async function* chunksOf(path: string): AsyncIterable<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

type Part = { start?: number; end?: number };

/** Pushes a file, or a part of it, chunk by chunk, until it is enough. */
async function pushed(
  path: string,
  part: Part,
  scanner: Pick<RecordScanner, "push" | "finish">,
  isEnough: () => boolean = () => false,
): Promise<void> {
  await withFileProblems(path, async () => {
    for await (const chunk of createReadStream(path, { ...part, highWaterMark: chunkBytes })) {
      if (chunk instanceof Uint8Array) scanner.push(chunk);
      if (isEnough()) return;
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

/** A table names its columns at its beginning; other formats only with their records. */
async function columnsOf(path: string, format: RecordFormat): Promise<readonly string[]> {
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
  return names;
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

/** A file that was read whole, with the places where reading can start again. */
type WholeReading = { scanner: RecordScanner; marks: RecordMark[] };

async function readWhole(
  path: string,
  format: RecordFormat,
  listener: RecordListener,
): Promise<WholeReading> {
  const scanner = recordsOf(format, listener);
  const marks: RecordMark[] = [];
  await pushed(path, {}, scanner, () => {
    const mark = scanner.mark?.() ?? null;
    if (mark !== null) marks.push(mark);
    return false;
  });
  return { scanner, marks };
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

/**
 * An export on disk, streamed as often as it is asked for, so that its size does not matter. `name` is
 * how it is called in results. Of a table that was read once, single rows are found again without reading
 * all of it.
 */
export function recordFile(path: string, format: RecordFormat, name: string): RecordFile {
  let columns: Promise<readonly string[]> | null = null;
  let known: WholeReading | null = null;
  return {
    name,
    columns: () => {
      columns ??= named(name, () => columnsOf(path, format));
      return columns;
    },
    read: async (listener) => {
      known = await named(name, () => readWhole(path, format, listener));
    },
    ...(format === "csv" ? { chunks: () => chunksOf(path) } : {}),
    readSome: async (wanted, row) => {
      const whole = known ?? { scanner: recordsOf(format, nobody), marks: [] };
      await named(name, () => readStretches(path, format, whole, wanted, row));
    },
  };
}
