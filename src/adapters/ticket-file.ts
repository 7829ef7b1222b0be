import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { readRepeatedly } from "../core/pilot/repeated-reading.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { withFileProblems } from "./file-problem.ts";
import { fileRanges, type RangeLimits, usualLimits } from "./file-ranges.ts";
import type { EngineProgress, ReadingProgress } from "./reading-progress.ts";
import { SeveralReaders } from "./several-readers.ts";

export interface TicketReading {
  onProgress?: (progress: ReadingProgress) => void;
  /** The same of ClickHouse, which says less. */
  onEngineProgress?: (progress: EngineProgress) => void;
  /**
   * Keep nothing per row, so that a file of any size needs the same memory; repeat contacts and all
   * else that joins the tickets of one requester are then not computed.
   */
  ignoreRequesters?: boolean;
  /** In how many ranges a large file is read at the same time; the tests say it themselves. */
  limits?: RangeLimits;
}

/**
 * Reads a ticket file from disk as a stream, plain or packed by gzip, so that its size does not
 * matter; a large plain one in several ranges at once. Problems of the content are in `diagnostics`
 * of the summary.
 *
 * @throws FileProblem when the file is not there or cannot be read
 */
export async function readTicketFile(
  path: string,
  plan: TicketPlan,
  settings: KpiSettings,
  { onProgress, ignoreRequesters: isBounded = false, limits = usualLimits }: TicketReading = {},
): Promise<TicketSummary> {
  return withFileProblems(path, async () => {
    const ranges = await fileRanges(path, plan, limits);
    return readRepeatedly(plan, settings, isBounded, async (reader, learned) => {
      const readers = new SeveralReaders(reader, path, onProgress);
      await readers.read(ranges, { plan, settings, isBounded, learned });
    });
  });
}
