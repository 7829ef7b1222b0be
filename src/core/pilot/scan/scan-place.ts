import { type QuickRows, QuickScan } from "./quick-rows.ts";
import { ScannedRow } from "./scanned-row.ts";

/** Where a scanner stands in the bytes at hand, and in the file. */
export class ScanPlace {
  protected bytes: Uint8Array = new Uint8Array(0);
  protected end = 0;
  protected at = 0;
  protected line = 1;
  protected lineStart = 0;
  protected readonly row = new ScannedRow();
  protected readonly quick: QuickScan;

  constructor(quick: QuickRows | null) {
    this.quick = new QuickScan(quick);
  }

  /** Bytes of the row that is not over yet; it began so many bytes before the end of what was read. */
  get unfinishedBytes(): number {
    return this.end - this.row.start;
  }

  /** Those bytes themselves. */
  get unfinished(): Uint8Array {
    return this.bytes.slice(this.row.start, this.end);
  }

  /** Lines of the file before the row that is not over yet. */
  get linesBefore(): number {
    return this.row.line - 1;
  }

  /** Times are expected in these fields. */
  expectInstants(fields: Iterable<number>): void {
    this.row.expectInstants(fields);
  }

  /** Goes on so many lines further down, which somebody else has read. Only between rows. */
  skipLines(lines: number): void {
    this.line += lines;
    this.row.restart(this.at, this.line);
  }

  /** The same bytes with more behind them: every place stays where it is. */
  protected look(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.end = bytes.length;
    this.row.bytes = bytes;
    this.quick.look(bytes);
  }

  /** Other bytes, read from `at` on, where a row begins. */
  protected moveTo(bytes: Uint8Array, at: number): void {
    this.look(bytes);
    this.at = at;
    this.lineStart = at;
    this.row.restart(at, this.line);
  }
}
