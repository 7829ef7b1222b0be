import { GrowingColumns } from "./growing-columns.ts";
import { type RecordListener, type RecordScanner, UnreadableRecords } from "./record-scanner.ts";

const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const quote = 34;
const backslash = 92;

/** So much of a file is looked at before its first record is read. */
const headBytes = 4096;

/** A record longer than this is no record. */
const longestRecordBytes = 64 * 1024 * 1024;

/** A value in a cell: text as it is, an object or list in one fixed writing, nothing as empty. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(inFixedOrder(value)) : String(value);
}

function inFixedOrder(value: object): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => (one !== null && typeof one === "object" ? inFixedOrder(one) : one));
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, one]) => [
      key,
      one !== null && typeof one === "object" ? inFixedOrder(one) : one,
    ]),
  );
}

/**
 * Objects of a JSON list, or of lines of JSON, one at a time: the file is never held whole. Around the
 * list there may be one object, as in `{"tickets": […], "count": 2}`.
 */
class JsonRecords implements RecordScanner {
  private readonly columns: GrowingColumns;
  private rest: Uint8Array = new Uint8Array(0);
  private at = 0;
  private depth = 0;
  /** At which depth the records stand: 1 for lines, 2 in a list, 3 in a list inside an object. */
  private recordDepth = 0;
  private start = -1;
  private isOpen = false;
  private isInText = false;
  private isEscaped = false;
  private readonly decoder = new TextDecoder();

  constructor(listener: RecordListener) {
    this.columns = new GrowingColumns(listener);
  }

  push(chunk: Uint8Array): void {
    const bytes = new Uint8Array(this.rest.length + chunk.length);
    bytes.set(this.rest);
    bytes.set(chunk, this.rest.length);
    this.rest = bytes;
    // The shape of the file is judged from its beginning, however that was cut.
    if (this.isOpen || bytes.length >= headBytes) this.scan(bytes);
  }

  private scan(bytes: Uint8Array): void {
    this.isOpen = true;
    for (; this.at < bytes.length; this.at += 1) this.step(bytes, bytes[this.at] as number);
    const kept = this.start >= 0 ? this.start : bytes.length;
    this.rest = bytes.subarray(kept);
    if (this.rest.length > longestRecordBytes) throw new UnreadableRecords("records-not-json");
    this.at -= kept;
    if (this.start >= 0) this.start = 0;
  }

  finish(): void {
    this.scan(this.rest);
    if (this.depth !== 0 || this.isInText) throw new UnreadableRecords("records-not-json");
    this.columns.finish();
  }

  private step(bytes: Uint8Array, byte: number): void {
    if (this.isInText) this.insideText(byte);
    else if (byte === quote) this.isInText = true;
    else if (byte === openBrace || byte === openBracket) this.open(byte, bytes);
    else if (byte === closeBrace || byte === closeBracket) this.close(byte, bytes);
  }

  private insideText(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === backslash) this.isEscaped = true;
    else if (byte === quote) this.isInText = false;
  }

  private open(byte: number, bytes: Uint8Array): void {
    this.depth += 1;
    if (byte === openBracket) {
      // The first list at depth 1 or 2 holds the records; an object around it is only its wrapper.
      if (this.recordDepth === 0 && this.depth <= 2 && this.start < 0) {
        this.recordDepth = this.depth + 1;
      }
      return;
    }
    const isRecord = this.recordDepth === 0 ? this.depth === 1 : this.depth === this.recordDepth;
    if (isRecord && this.start < 0 && !this.isWrapper(bytes)) this.start = this.at;
  }

  /** An object whose first value is a list is the wrapper of the records. */
  private isWrapper(bytes: Uint8Array): boolean {
    if (this.recordDepth !== 0) return false;
    const head = this.decoder.decode(bytes.subarray(this.at, this.at + headBytes));
    return /^\{\s*("(?:[^"\\]|\\.)*"\s*:\s*("(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null)\s*,\s*)*"(?:[^"\\]|\\.)*"\s*:\s*\[\s*\{/.test(
      head,
    );
  }

  private close(byte: number, bytes: Uint8Array): void {
    const isRecord = byte === closeBrace && this.start >= 0 && this.isRecordEnd();
    this.depth -= 1;
    if (this.depth < 0) throw new UnreadableRecords("records-not-json");
    if (!isRecord) return;
    this.record(this.decoder.decode(bytes.subarray(this.start, this.at + 1)));
    this.start = -1;
  }

  private isRecordEnd(): boolean {
    return this.depth === (this.recordDepth === 0 ? 1 : this.recordDepth);
  }

  private record(text: string): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new UnreadableRecords("records-not-json");
    }
    if (value === null || typeof value !== "object") return;
    this.columns.record(
      Object.entries(value).map(([name, one]) => [name.trim(), cellOf(one)] as const),
    );
  }
}

/**
 * Reads a list of JSON objects, or one object per line, chunk by chunk.
 *
 * @example jsonRecords({ columns, row }).push(bytes) // tells the columns, then each row
 * @throws UnreadableRecords when the text is no JSON
 */
export function jsonRecords(listener: RecordListener): RecordScanner {
  return new JsonRecords(listener);
}
