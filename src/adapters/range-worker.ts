// Another thread: reads one range of a ticket file and hands over what it found.
import { open } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createBoundedReader } from "../core/pilot/bounded/bounded-reader.ts";
import { headBytes } from "../core/pilot/range/file-head.ts";
import type { FilePart, RangeReader } from "../core/pilot/range/file-part.ts";
import { createTicketReader } from "../core/pilot/ticket-reader.ts";
import { BusinessClock } from "../core/pilot/time/business-clock.ts";
import { fileChunks } from "./file-chunks.ts";
import type { RangeTask } from "./range-task.ts";

async function readRange(task: RangeTask): Promise<FilePart | null> {
  const reader = readerOf(task);
  if (!reader.startAfter(await firstBytes(task.path))) return null;
  const progress = new Float64Array(task.progress);
  for await (const { bytes, read } of fileChunks(task.path, task.range)) {
    reader.push(bytes);
    progress[0] = read - task.range.from;
    progress[1] = reader.rows;
  }
  return reader.part();
}

function readerOf({ plan, settings: bare, calendar, isBounded, learned }: RangeTask): RangeReader {
  const businessClock = calendar === null ? null : new BusinessClock(calendar);
  const settings = { ...bare, businessClock };
  return isBounded
    ? createBoundedReader(plan, settings, learned)
    : createTicketReader(plan, settings);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The memory behind all tables of a part: it is handed over, not copied. */
function memoryOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value instanceof Map) for (const one of value.values()) memoryOf(one, found);
  else if (Array.isArray(value)) for (const one of value) memoryOf(one, found);
  else if (typeof value === "object" && value !== null) memoryOf(Object.values(value), found);
  return found;
}

const part = await readRange(workerData);
parentPort?.postMessage(part, [...memoryOf(part)]);
