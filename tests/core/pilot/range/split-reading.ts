import { createBoundedReader } from "../../../../src/core/pilot/bounded/bounded-reader.ts";
import type { LearnedFile } from "../../../../src/core/pilot/bounded/learned-file.ts";
import type { KpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { headBytes } from "../../../../src/core/pilot/range/file-head.ts";
import type { FilePart } from "../../../../src/core/pilot/range/file-part.ts";
import type { TicketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../../../src/core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../../../../src/core/pilot/ticket-summary.ts";

export interface SplitReading {
  plan: TicketPlan;
  settings: KpiSettings;
  isBounded: boolean;
  /** Where each range but the first begins. */
  starts: readonly number[];
  /** Bytes per chunk. */
  chunk?: number;
}

/** What was read, how many ranges were added, and how many were read again instead. */
export interface SplitResult {
  summary: TicketSummary;
  added: number;
  refused: number;
}

/** Reads the ranges of a file by one reader each and adds them up, as threads would. */
export function readSplit(bytes: Uint8Array, reading: SplitReading): SplitResult {
  let [learned, added, refused]: [LearnedFile | null, number, number] = [null, 0, 0];
  for (;;) {
    const { end, count, left } = readOnce(bytes, reading, learned);
    added += count;
    refused += left;
    if ("summary" in end) return { summary: end.summary, added, refused };
    learned = end.again;
  }
}

function readOnce(bytes: Uint8Array, reading: SplitReading, learned: LearnedFile | null) {
  const { plan, settings, isBounded, starts, chunk = 10_000 } = reading;
  const newReader = () =>
    isBounded ? createBoundedReader(plan, settings, learned) : createTicketReader(plan, settings);
  const pushAll = (to: { push(chunk: Uint8Array): void }, from: number, end: number) => {
    for (let at = from; at < end; at += chunk)
      to.push(bytes.subarray(at, Math.min(end, at + chunk)));
  };
  const partOf = (from: number, end: number): FilePart | null => {
    const other = newReader();
    if (!other.startAfter(bytes.subarray(0, headBytes))) return null;
    pushAll(other, from, end);
    return structuredClone(other.part());
  };
  const whole = newReader();
  const borders = [...new Set(starts)].sort((one, other) => one - other);
  pushAll(whole, 0, borders[0] ?? bytes.length);
  let count = 0;
  for (const [index, from] of borders.entries()) {
    const end = borders[index + 1] ?? bytes.length;
    const part = partOf(from, end);
    if (whole.isBetweenRows && part !== null && whole.add(part)) count += 1;
    else pushAll(whole, from, end);
  }
  const end = whole.end();
  const left = borders.length - count;
  return { end: "diagnostics" in end ? { summary: end } : end, count, left };
}
