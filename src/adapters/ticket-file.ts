import { createBoundedReader } from "../core/pilot/bounded/bounded-reader.ts";
import type { LearnedFile } from "../core/pilot/bounded/learned-file.ts";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import { createTicketReader } from "../core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { fileChunks } from "./file-chunks.ts";
import { withFileProblems } from "./file-problem.ts";

/** How far a ticket file has been read. */
export interface ReadingProgress {
  bytes: number;
  /** Bytes of the whole file. */
  size: number;
  rows: number;
}

export interface TicketReading {
  onProgress?: (progress: ReadingProgress) => void;
  /**
   * Keep nothing per row, so that a file of any size needs the same memory; repeat contacts and all
   * else that joins the tickets of one requester are then not computed.
   */
  ignoreRequesters?: boolean;
}

/**
 * Reads a ticket file from disk as a stream, plain or packed by gzip, so that its size does not
 * matter. Problems of the content are in `diagnostics` of the summary.
 *
 * @throws FileProblem when the file is not there or cannot be read
 */
export async function readTicketFile(
  path: string,
  plan: TicketPlan,
  settings: KpiSettings,
  reading: TicketReading = {},
): Promise<TicketSummary> {
  return withFileProblems(path, async () => {
    if (reading.ignoreRequesters) return readBounded(path, plan, settings, reading);
    const reader = createTicketReader(plan, settings);
    await pushAll(path, reader, reading);
    return reader.end();
  });
}

/** As often as it takes to know what must be known beforehand: once with `exportedAt`, else twice. */
async function readBounded(
  path: string,
  plan: TicketPlan,
  settings: KpiSettings,
  reading: TicketReading,
): Promise<TicketSummary> {
  let learned: LearnedFile | null = null;
  for (let readings = 1; readings <= 3; readings += 1) {
    const reader = createBoundedReader(plan, settings, learned);
    await pushAll(path, reader, reading);
    const end = reader.end();
    if ("summary" in end) return end.summary;
    learned = end.again;
  }
  throw new Error(`${path} changed while it was read`);
}

async function pushAll(
  path: string,
  reader: { rows: number; push(chunk: Uint8Array): void },
  { onProgress }: TicketReading,
): Promise<void> {
  for await (const { bytes, read, size } of fileChunks(path)) {
    reader.push(bytes);
    onProgress?.({ bytes: read, size, rows: reader.rows });
  }
}
