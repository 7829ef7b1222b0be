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
