/** What is wrong with the quoting of a row, and where: byte offsets into the bytes of the row. */
export interface RowFault {
  kind: "nul-byte" | "unclosed-quote" | "quote-in-bare-field" | "text-after-quote" | "row-too-long";
  line: number;
  lineStart: number;
  offset: number;
}

/** One row as byte ranges: nothing is copied or decoded until someone asks for a field. */
export class ScannedRow {
  bytes: Uint8Array = new Uint8Array(0);
  /** Number of fields. */
  count = 0;
  /** Did the file end before the row did? */
  isUnended = false;
  /** Line of the file on which the row begins, from 1. */
  line = 1;
  start = 0;
  fault: RowFault | null = null;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** 1 where the field holds doubled quotes. */
  escaped = new Uint8Array(64);
  /** 1 for the fields in which a time is expected, and the times read there; -1 where none was. */
  expectsInstant = new Uint8Array(64);
  instants = new Float64Array(64).fill(-1);
  private hasEscaped = false;

  add(start: number, end: number, isEscaped: boolean): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.escaped[this.count] = isEscaped ? 1 : 0;
    this.instants[this.count] = -1;
    if (isEscaped) this.hasEscaped = true;
    this.count += 1;
  }

  /** Begins a row of fields without doubled quotes. */
  beginPlain(): void {
    this.count = 0;
    if (this.hasEscaped) this.escaped.fill(0);
    this.hasEscaped = false;
  }

  addPlain(start: number, end: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  /** Says in which fields times are expected, so that they are read while the row is scanned. */
  expectInstants(fields: Iterable<number>): void {
    for (const field of fields) {
      while (field >= this.starts.length) this.grow();
      this.expectsInstant[field] = 1;
    }
  }

  restart(start: number, line: number): void {
    this.count = 0;
    this.fault = null;
    this.start = start;
    this.line = line;
  }

  /** Notes what is wrong; the first fault of a row is the one that is told. */
  note(kind: RowFault["kind"], line: number, lineStart: number, offset: number): void {
    this.fault ??= { kind, line, lineStart, offset };
  }

  /** The unfinished row moves to the front of new bytes. */
  shift(by: number, bytes: Uint8Array): void {
    this.bytes = bytes;
    this.start -= by;
    for (let field = 0; field < this.count; field += 1) {
      this.starts[field] = (this.starts[field] as number) - by;
      this.ends[field] = (this.ends[field] as number) - by;
    }
    if (this.fault === null) return;
    this.fault = {
      ...this.fault,
      lineStart: this.fault.lineStart - by,
      offset: this.fault.offset - by,
    };
  }

  /** The bytes of one field without its quotes; a copy only where quotes were doubled. */
  field(index: number): Uint8Array {
    const raw = this.bytes.subarray(this.starts[index] ?? 0, this.ends[index] ?? 0);
    if (this.escaped[index] !== 1) return raw;
    return raw.filter((byte, at) => byte !== 34 || !isSecondQuote(raw, at));
  }

  private grow(): void {
    const length = this.starts.length * 2;
    const { starts, ends, escaped, expectsInstant, instants } = this;
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.escaped = new Uint8Array(length);
    this.starts.set(starts);
    this.ends.set(ends);
    this.escaped.set(escaped);
    this.expectsInstant = new Uint8Array(length);
    this.expectsInstant.set(expectsInstant);
    this.instants = new Float64Array(length).fill(-1);
    this.instants.set(instants);
  }
}

/** In a run of quotes every second one is the escape of the one before. */
function isSecondQuote(raw: Uint8Array, at: number): boolean {
  let first = at;
  while (first > 0 && raw[first - 1] === 34) first -= 1;
  return (at - first) % 2 === 1;
}
