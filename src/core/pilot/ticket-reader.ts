import type { KpiSettings } from "./kpi/kpi-settings.ts";
import { type FileStart, sampleBytes, startOf } from "./scan/file-start.ts";
import { RowScanner } from "./scan/row-scanner.ts";
import { type Transcoder, transcoderFor } from "./scan/utf16-bytes.ts";
import { summarise } from "./summarise-tickets.ts";
import { RowReader } from "./ticket/row-reader.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import type { TicketSummary } from "./ticket-summary.ts";

/** Reads one ticket file chunk by chunk. */
export interface TicketReader {
  /** Takes the next bytes of the file, however they are cut. */
  push(chunk: Uint8Array): void;
  /** Says that the file is over. Call once. */
  end(): TicketSummary;
}

/**
 * What is in a ticket file? The one way in for bytes: a file stream, a browser worker or a test push
 * chunks of any size, and `end` answers with cells, counts and findings. Nothing is sent or written;
 * requester ids are kept as fingerprints only, message text is never read.
 *
 * @example
 * const reader = createTicketReader(ticketPlan(null, { zone: "Asia/Taipei" }), kpiSettings(null));
 * reader.push(new TextEncoder().encode("ticket_id,created_at\n1,2026-09-01T01:00:00Z\n"));
 * reader.end().rows // 1
 */
export function createTicketReader(plan: TicketPlan, settings: KpiSettings): TicketReader {
  return new ChunkReader(plan, settings);
}

class ChunkReader implements TicketReader {
  private readonly plan: TicketPlan;
  private readonly settings: KpiSettings;
  private readonly rows: RowReader;
  private sample: Uint8Array = new Uint8Array(0);
  private start: FileStart | null = null;
  private scanner: RowScanner | null = null;
  private transcode: Transcoder = (chunk) => chunk;

  constructor(plan: TicketPlan, settings: KpiSettings) {
    this.plan = plan;
    this.settings = settings;
    this.rows = new RowReader(plan);
  }

  push(chunk: Uint8Array): void {
    if (this.scanner !== null) {
      this.scanner.push(this.transcode(chunk, false));
      return;
    }
    // The start of the file is judged from the same bytes, however the file was cut into chunks.
    const missing = sampleBytes - this.sample.length;
    const joined = new Uint8Array(this.sample.length + Math.min(missing, chunk.length));
    joined.set(this.sample);
    joined.set(chunk.subarray(0, missing), this.sample.length);
    this.sample = joined;
    if (joined.length < sampleBytes) return;
    this.open(false);
    this.push(chunk.subarray(missing));
  }

  end(): TicketSummary {
    if (this.scanner === null) this.open(true);
    this.scanner?.push(this.transcode(new Uint8Array(0), true));
    this.scanner?.finish();
    const start = this.start ?? startOf(new Uint8Array(0), true, this.plan.columns);
    const blankLines = this.scanner?.blankLines ?? 0;
    return summarise(this.plan, this.settings, this.rows, start, blankLines);
  }

  private open(isWhole: boolean): void {
    const start = startOf(this.sample, isWhole, this.plan.columns);
    this.start = start;
    this.transcode = transcoderFor(start.encoding);
    this.rows.headerRow = start.headerRow;
    const isForeign = start.foreign !== null;
    this.scanner = new RowScanner(start.delimiterByte, (row) => {
      if (!isForeign) this.rows.read(row);
    });
    this.scanner.push(this.transcode(this.sample.subarray(start.markBytes), false));
    this.sample = new Uint8Array(0);
  }
}
