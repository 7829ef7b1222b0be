import type { ScanPart } from "../range/file-part.ts";
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

  /**
   * Learns the form of the file from its first bytes and hands over its rows up to the header; what is
   * pushed next are bytes from further on, where a row begins. False when so few bytes do not tell.
   */
  startAfter(head: Uint8Array): boolean {
    if (this.start !== null || head.length < sampleBytes) return false;
    const sample = head.subarray(0, sampleBytes);
    const start = startOf(sample, false, this.plan.columns);
    if (start.encoding !== "unknown" || start.foreign !== null) return false;
    this.setStart(start);
    const header = new RowScanner(start.delimiterByte, (row) => {
      if (!this.rows.hasHeader) this.rows.read(row);
    });
    header.push(sample.subarray(start.markBytes));
    this.scanner = this.scannerOf(start);
    // The header told it to the scanner that read it.
    this.scanner.expectInstants(this.rows.decoder?.instantPlaces ?? []);
    return this.rows.decoder !== null;
  }

  /** Is the row that was read last over, so that a new one begins with the next byte? */
  get isBetweenRows(): boolean {
    return this.scanner !== null && this.scanner.unfinishedBytes === 0;
  }

  /** Lines before the row that is not over yet. */
  get linesBefore(): number {
    return this.scanner?.linesBefore ?? 0;
  }

  /** Where reading stands; null when it had to stop, so that nothing can follow. */
  part(): ScanPart | null {
    const { scanner } = this;
    if (scanner === null || scanner.hasStopped) return null;
    const { blankLines, linesBefore: lines, unfinished } = scanner;
    return { blankLines, lines, unfinished };
  }

  /** Goes on behind the bytes that somebody else has read, with the row that they ended in. */
  addPart({ blankLines, lines, unfinished }: ScanPart): void {
    if (this.scanner === null) return;
    this.scanner.blankLines += blankLines;
    this.scanner.skipLines(lines);
    this.scanner.push(unfinished);
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
    this.setStart(start);
    this.scanner = this.scannerOf(start);
    this.scanner.push(this.transcode(this.sample.subarray(start.markBytes), false));
    this.sample = new Uint8Array(0);
  }

  private setStart(start: FileStart): void {
    this.start = start;
    this.transcode = transcoderFor(start.encoding);
    this.rows.headerRow = start.headerRow;
    this.rows.delimiter = start.delimiterByte;
  }

  private scannerOf({ foreign, delimiterByte }: FileStart): RowScanner {
    const isForeign = foreign !== null;
    const onRow = (row: ScannedRow) => {
      if (!isForeign) this.rows.read(row);
    };
    return new RowScanner(delimiterByte, onRow, isForeign ? null : this.rows);
  }
}
