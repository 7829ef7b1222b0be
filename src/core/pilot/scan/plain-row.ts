import { plainInstant, plainInstantLength } from "../time/plain-instant.ts";
import type { ScannedRow } from "./scanned-row.ts";
import { carriageReturn, lineFeed, nul, quote, specialBytes } from "./special-bytes.ts";

/**
 * Finds the fields of ordinary rows: no doubled quotes, no line end inside quotes, no NUL,
 * nothing invalid.
 * Nearly all rows of all exports are like that, and this is where the time of a large file goes; all
 * others are left to `RowScanner`, which reads byte by byte.
 */
export class PlainRow {
  private readonly delimiter: number;
  private readonly isSpecial: Uint8Array;
  /** Every byte above this is plain text. */
  private readonly highest: number;

  constructor(delimiter: number) {
    this.delimiter = delimiter;
    this.isSpecial = specialBytes(delimiter);
    this.highest = Math.max(delimiter, quote);
  }

  /**
   * Notes the fields of the row that begins at `from`; answers where the next row begins, or -1 when
   * the row is not ordinary or does not end before `end`.
   */
  find(row: ScannedRow, from: number, end: number): number {
    const { bytes } = row;
    row.beginPlain();
    let at = from;
    for (;;) {
      const isQuoted = at < end && bytes[at] === quote;
      const start = isQuoted ? at + 1 : at;
      if (isQuoted) row.instants[row.count] = -1;
      const fieldEnd = isQuoted ? this.closingQuote(bytes, start, end) : this.bareEnd(row, at, end);
      at = isQuoted ? fieldEnd + 1 : fieldEnd;
      if (fieldEnd < 0 || at >= end) return -1;
      row.addPlain(start, fieldEnd);
      const byte = bytes[at] as number;
      at += 1;
      if (byte === this.delimiter) continue;
      if (byte === lineFeed) return at;
      // Of CR LF both bytes must be there; a quote or a NUL is looked at elsewhere.
      if (byte !== carriageReturn || at >= end) return -1;
      return bytes[at] === lineFeed ? at + 1 : at;
    }
  }

  /** Where the bare field that begins at `from` ends. A time in the usual form is read on the way. */
  private bareEnd(row: ScannedRow, from: number, end: number): number {
    const { bytes } = row;
    const { highest, isSpecial } = this;
    let at = from;
    if (row.expectsInstant[row.count] === 1) {
      const instant = at + plainInstantLength < end ? plainInstant(bytes, at) : -1;
      if (instant >= 0) at += plainInstantLength;
      const isWhole = instant >= 0 && isSpecial[bytes[at] as number] === 1;
      row.instants[row.count] = isWhole ? instant : -1;
    }
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte <= highest && isSpecial[byte] === 1) return at;
      at += 1;
    }
    return at;
  }

  /** Where the quote stands that ends the field; -1 when the field needs a closer look. */
  private closingQuote(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte === quote) return bytes[at + 1] === quote ? -1 : at;
      if (byte === lineFeed || byte === carriageReturn || byte === nul) return -1;
      at += 1;
    }
    return -1;
  }
}
