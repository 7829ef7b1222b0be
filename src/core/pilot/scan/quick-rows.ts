import { lineFeed } from "./special-bytes.ts";

/** Somebody who reads rows written in the usual way faster than their fields can be handed over. */
export interface QuickRows {
  /**
   * Reads rows from `from` up to `end`, which stands behind a line end. Answers where the first row
   * begins that was not read, and says in `quickRows` how many were.
   */
  readQuickly(bytes: Uint8Array, from: number, end: number): number;
  readonly quickRows: number;
}

/** Lets the quick reader have whole rows only, as long as there are any in the bytes at hand. */
export class QuickScan {
  /** Rows, and so lines, that were read last. */
  rows = 0;
  private lastLineEnd = 0;
  private readonly quick: QuickRows | null;

  constructor(quick: QuickRows | null) {
    this.quick = quick;
  }

  look(bytes: Uint8Array): void {
    this.lastLineEnd = this.quick === null ? 0 : bytes.lastIndexOf(lineFeed) + 1;
  }

  /** Where the first row begins, at `from` or behind it, that somebody else must read. */
  read(bytes: Uint8Array, from: number): number {
    this.rows = 0;
    if (this.quick === null || from >= this.lastLineEnd) return from;
    const next = this.quick.readQuickly(bytes, from, this.lastLineEnd);
    this.rows = this.quick.quickRows;
    return next;
  }
}
