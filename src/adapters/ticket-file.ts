import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { type OneReading, readRepeatedly } from "../core/pilot/repeated-reading.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
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
  const isBounded = reading.ignoreRequesters === true;
  return withFileProblems(path, () =>
    readRepeatedly(plan, settings, isBounded, (reader) => pushAll(path, reader, reading)),
  );
}

async function pushAll(
  path: string,
  reader: OneReading,
  { onProgress }: TicketReading,
): Promise<void> {
  for await (const { bytes, read, size } of fileChunks(path)) {
    reader.push(bytes);
    onProgress?.({ bytes: read, size, rows: reader.rows });
  }
}
