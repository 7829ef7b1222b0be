import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { RecordFile } from "../core/rehearsal/reconcile/record-file.ts";
import {
  type RecordFormat,
  type RecordListener,
  UnreadableRecords,
} from "../core/rehearsal/records/record-scanner.ts";
import { recordsOf } from "../core/rehearsal/records/records-of.ts";
import type { OpenRecords } from "../core/rehearsal/rehearsed-exports.ts";
import { withFileProblems } from "./file-problem.ts";

const chunkBytes = 1024 * 1024;

async function readWhole(
  path: string,
  format: RecordFormat,
  listener: RecordListener,
  isEnough: () => boolean = () => false,
): Promise<void> {
  const scanner = recordsOf(format, listener);
  await withFileProblems(path, async () => {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
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
  await readWhole(path, format, listener, () => format === "csv" && isTold);
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

/**
 * An export on disk, streamed as often as it is asked for, so that its size does not matter. `name` is
 * how it is called in results.
 */
export function recordFile(path: string, format: RecordFormat, name: string): RecordFile {
  let columns: Promise<readonly string[]> | null = null;
  return {
    name,
    columns: () => {
      columns ??= named(name, () => columnsOf(path, format));
      return columns;
    },
    read: (listener) => named(name, () => readWhole(path, format, listener)),
  };
}
