import { type FileStart, sampleBytes, startOf } from "../scan/file-start.ts";
import { RowScanner } from "../scan/row-scanner.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";
import { type Transcoder, transcoderFor } from "../scan/utf16-bytes.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { RowReader } from "./row-reader.ts";

/** How a file began and how many blank lines it had. */
export interface ScannedFile {
  start: FileStart;
  blankLines: number;
}

/** Chunks of any size → the rows of a file, after its form was judged from its first bytes. */
export class ChunkScan {
  private readonly plan: TicketPlan;
  private readonly rows: RowReader;
  private sample: Uint8Array = new Uint8Array(0);
  private start: FileStart | null = null;
  private scanner: RowScanner | null = null;
  private transcode: Transcoder = (chunk) => chunk;

  constructor(plan: TicketPlan, rows: RowReader) {
    this.plan = plan;
    this.rows = rows;
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

  finish(): ScannedFile {
    if (this.scanner === null) this.open(true);
    this.scanner?.push(this.transcode(new Uint8Array(0), true));
    this.scanner?.finish();
    const start = this.start ?? startOf(new Uint8Array(0), true, this.plan.columns);
    return { start, blankLines: this.scanner?.blankLines ?? 0 };
  }

  private open(isWhole: boolean): void {
    const start = startOf(this.sample, isWhole, this.plan.columns);
    this.start = start;
    this.transcode = transcoderFor(start.encoding);
    this.rows.headerRow = start.headerRow;
    this.rows.delimiter = start.delimiterByte;
    const isForeign = start.foreign !== null;
    const onRow = (row: ScannedRow) => {
      if (!isForeign) this.rows.read(row);
    };
    this.scanner = new RowScanner(start.delimiterByte, onRow, isForeign ? null : this.rows);
    this.scanner.push(this.transcode(this.sample.subarray(start.markBytes), false));
    this.sample = new Uint8Array(0);
  }
}
