import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileHead, headBytes } from "../core/pilot/range/file-head.ts";
import { rowStart } from "../core/pilot/range/row-start.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import { type FileRange, wholeFile } from "./file-chunks.ts";

/** In how many ranges a file is read at most, and how small they may be. */
export interface RangeLimits {
  most: number;
  leastBytes: number;
}

/** Another thread takes some 100 ms to begin and 20 MB; it must have more to do than that. */
export const usualLimits: RangeLimits = {
  most: Math.min(2, availableParallelism()),
  leastBytes: 16 * 1024 * 1024,
};

/** So many bytes before its first chunk another thread would have read, had it begun at once. */
const headStartBytes = 12 * 1024 * 1024;

/** Bytes in which the beginning of a row is looked for. */
const lookBytes = 256 * 1024;

/**
 * The ranges in which several threads can read a file: each begins where a row seems to begin, the
 * first with the file. One range for a small file, a packed one, or one of UTF-16.
 */
export async function fileRanges(
  path: string,
  plan: TicketPlan,
  { most, leastBytes }: RangeLimits,
): Promise<FileRange[]> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const count = Math.min(most, Math.floor(size / leastBytes));
    if (count < 2) return [wholeFile];
    const bytesAt = async (at: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const head = fileHead(await bytesAt(0, headBytes), plan);
    if (head === null) return [wholeFile];
    const starts = [0];
    const lead = Math.min(headStartBytes, leastBytes / 2);
    for (let number = 1; number < count; number += 1) {
      const near = Math.floor(lead + ((size - lead) * number) / count);
      const start = rowStart(await bytesAt(near, lookBytes), head);
      if (start >= 0) starts.push(near + start);
    }
    return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Infinity }));
  } finally {
    await handle.close();
  }
}
