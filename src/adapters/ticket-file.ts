import { createReadStream } from "node:fs";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import { createTicketReader } from "../core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { withFileProblems } from "./file-problem.ts";

/** Large enough that the disk is no bottleneck, small enough that memory stays flat. */
const chunkBytes = 1024 * 1024;

/**
 * Reads a ticket file from disk as a stream, so that its size does not matter.
 *
 * `onProgress` is told the bytes read so far. Problems of the content are in `diagnostics` of the
 * summary.
 *
 * @throws FileProblem when the file is not there or cannot be read
 */
export async function readTicketFile(
  path: string,
  plan: TicketPlan,
  settings: KpiSettings,
  onProgress: (bytes: number) => void = () => {},
): Promise<TicketSummary> {
  const reader = createTicketReader(plan, settings);
  let bytes = 0;
  return withFileProblems(path, async () => {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
      if (!(chunk instanceof Uint8Array)) continue;
      reader.push(chunk);
      bytes += chunk.length;
      onProgress(bytes);
    }
    return reader.end();
  });
}
