import { joinedBytes } from "./joined-bytes.ts";
import { PlainRow } from "./plain-row.ts";
import type { QuickRows } from "./quick-rows.ts";
import { ScanPlace } from "./scan-place.ts";
import type { RowFault, ScannedRow } from "./scanned-row.ts";
import { carriageReturn, lineFeed, nul, quote, specialBytes } from "./special-bytes.ts";

/** Where the scanner stands inside a row. */
const [atFieldStart, inBareField, inQuotedField, afterQuote, afterStrayText] = [0, 1, 2, 3, 4];

/** A row longer than this is an unclosed quote or no table at all: reading stops there. */
const longestRowBytes = 16 * 1024 * 1024;

/**
 * Which rows and fields do these bytes hold?
 *
 * Reads RFC 4180 text in chunks of any size and calls `onRow` for every row: quoted fields with
 * delimiters, line ends and doubled quotes, and line ends LF, CRLF or CR. Nothing is decoded:
 * in UTF-8, Big5 and GB18030 no byte inside a character looks like a delimiter, quote or line end.
 * Invalid quoting is reported on the row itself. Blank lines are counted, not passed on.
 * The row handed over is reused: read what is needed before returning.
 */
export class RowScanner extends ScanPlace {
  blankLines = 0;
  private state = atFieldStart;
  private afterReturn = false;
  /** Was a row so long that nothing more is read? */
  hasStopped = false;
  private fieldStart = 0;
  private isEscaped = false;
  private quoteLine = 1;
  private quoteLineStart = 0;
  private readonly plain: PlainRow;
  private readonly isSpecial: Uint8Array;
  private readonly delimiter: number;
  private readonly onRow: (row: ScannedRow) => void;

  constructor(delimiter: number, onRow: (row: ScannedRow) => void, quick: QuickRows | null = null) {
    super(quick);
    this.delimiter = delimiter;
    this.onRow = onRow;
    this.plain = new PlainRow(delimiter);
    this.isSpecial = specialBytes(delimiter);
  }

  /** Reads one more chunk; rows that end in it are handed over at once. */
  push(chunk: Uint8Array): void {
    if (this.hasStopped) return;
    // Node's own chunks share memory when sliced; what is kept here must stay as it was.
    this.take(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
    this.scan();
    this.keepUnfinished();
  }

  /** Hands over the last row, which need not end in a line end. */
  finish(): void {
    if (this.hasStopped) return;
    if (this.state === inQuotedField) this.faultAtQuote();
    const isFresh = this.state === atFieldStart && this.row.count === 0;
    this.row.isUnended = true;
    if (!isFresh) this.endRow(this.at, this.state === afterQuote ? this.at - 1 : this.at);
    this.hasStopped = true;
  }

  /** Goes on in the new bytes; an unfinished row is joined to them only up to the next line end. */
  private take(chunk: Uint8Array): void {
    const lineEnd = this.end === 0 ? -1 : chunk.indexOf(lineFeed);
    if (lineEnd >= 0) {
      this.look(joinedBytes(this.bytes, this.end, chunk.subarray(0, lineEnd + 1)));
      this.scan();
      const isBetweenRows = this.at === this.end && this.row.start === this.end;
      if (isBetweenRows) this.moveTo(chunk, lineEnd + 1);
      else this.look(joinedBytes(this.bytes, this.end, chunk.subarray(lineEnd + 1)));
    } else this.look(this.end === 0 ? chunk : joinedBytes(this.bytes, this.end, chunk));
  }

  private scan(): void {
    const { bytes, end, isSpecial } = this;
    while (this.at < end) {
      if (this.state === atFieldStart && this.row.count === 0 && this.scanPlain()) return;
      if (this.state === atFieldStart) this.openField(bytes[this.at] as number);
      else if (this.state === inBareField || this.state === inQuotedField) {
        let at = this.at;
        while (at < end && isSpecial[bytes[at] as number] === 0) at += 1;
        this.at = at;
        if (at >= end) return;
        if (this.state === inBareField) this.leaveBare(bytes[at] as number);
        else this.insideQuotes(bytes[at] as number);
      } else this.afterClosingQuote(bytes[this.at] as number);
    }
  }

  /** Reads ordinary rows the quick way, up to the first that is not; true when all bytes are read. */
  private scanPlain(): boolean {
    const { row, end } = this;
    while (this.at < end) {
      if (this.afterReturn && this.bytes[this.at] === lineFeed) return false;
      this.scanQuickly();
      const start = this.at;
      if (start === end) return true;
      const next = this.plain.find(row, start, end);
      if (next < 0) {
        row.restart(start, this.line);
        return false;
      }
      this.at = next;
      this.afterReturn = false;
      if (row.count === 1 && row.ends[0] === start) this.blankLines += 1;
      else this.onRow(row);
      this.line += 1;
      this.startRow();
    }
    return true;
  }

  private scanQuickly(): void {
    const next = this.quick.read(this.bytes, this.at);
    if (next === this.at) return;
    this.at = next;
    this.afterReturn = false;
    this.line += this.quick.rows;
    this.startRow();
  }

  private openField(byte: number): void {
    if (this.afterReturn) {
      this.afterReturn = false;
      if (byte === lineFeed) {
        this.at += 1;
        this.startRow();
        return;
      }
    }
    const isQuoted = byte === quote;
    this.fieldStart = isQuoted ? this.at + 1 : this.at;
    this.isEscaped = false;
    this.state = isQuoted ? inQuotedField : inBareField;
    if (!isQuoted) return;
    this.quoteLine = this.line;
    this.quoteLineStart = this.lineStart;
    this.at += 1;
  }

  private leaveBare(byte: number): void {
    if (byte === quote || byte === nul) {
      this.fault(byte === nul ? "nul-byte" : "quote-in-bare-field", this.at);
      this.at += 1;
    } else this.leaveField(byte, this.at);
  }

  private insideQuotes(byte: number): void {
    if (byte === quote) this.state = afterQuote;
    else if (byte === nul) this.fault("nul-byte", this.at);
    else if (byte === lineFeed || byte === carriageReturn) this.breakInside(byte);
    this.at += 1;
  }

  /** A line end inside quotes belongs to the field but still counts as a line of the file. */
  private breakInside(byte: number): void {
    const isSecondHalf = byte === lineFeed && this.afterReturn && this.lineStart === this.at;
    if (!isSecondHalf) this.line += 1;
    this.afterReturn = byte === carriageReturn;
    this.lineStart = this.at + 1;
  }

  private afterClosingQuote(byte: number): void {
    const isEnd = byte === this.delimiter || byte === lineFeed || byte === carriageReturn;
    if (isEnd) {
      this.leaveField(byte, this.state === afterQuote ? this.at - 1 : this.at);
    } else if (this.state === afterQuote && byte === quote) {
      this.isEscaped = true;
      this.state = inQuotedField;
      this.at += 1;
    } else {
      if (this.state === afterQuote) this.fault("text-after-quote", this.at);
      this.state = afterStrayText;
      this.at += 1;
    }
  }

  private leaveField(byte: number, fieldEnd: number): void {
    if (byte === this.delimiter) {
      this.row.add(this.fieldStart, fieldEnd, this.isEscaped);
      this.state = atFieldStart;
      this.afterReturn = false;
      this.at += 1;
      return;
    }
    const at = this.at;
    this.at += 1;
    this.endRow(at, fieldEnd);
    this.afterReturn = byte === carriageReturn;
  }

  private endRow(at: number, fieldEnd: number): void {
    const { row } = this;
    if (this.state === atFieldStart) row.add(at, at, false);
    else row.add(this.fieldStart, Math.max(fieldEnd, this.fieldStart), this.isEscaped);
    const isBlank = row.count === 1 && at === row.start;
    if (isBlank) this.blankLines += 1;
    else this.onRow(row);
    this.line += 1;
    this.startRow();
  }

  private startRow(): void {
    this.row.restart(this.at, this.line);
    this.lineStart = this.at;
    this.state = atFieldStart;
  }

  private fault(kind: RowFault["kind"], offset: number): void {
    this.row.note(kind, this.line, this.lineStart, offset);
  }

  /** A quote that is never closed is reported where it was opened, not where the file ends. */
  private faultAtQuote(): void {
    this.row.note("unclosed-quote", this.quoteLine, this.quoteLineStart, this.fieldStart - 1);
  }

  private keepUnfinished(): void {
    const start = this.row.start;
    if (this.end - start > longestRowBytes) {
      if (this.state === inQuotedField) this.faultAtQuote();
      else this.fault("row-too-long", start);
      this.onRow(this.row);
      this.hasStopped = true;
      return;
    }
    this.bytes = this.bytes.slice(start, this.end);
    this.end -= start;
    this.at -= start;
    this.fieldStart -= start;
    this.lineStart -= start;
    this.quoteLineStart -= start;
    this.row.shift(start, this.bytes);
  }
}
