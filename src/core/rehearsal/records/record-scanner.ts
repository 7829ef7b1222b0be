import type { RecordRow } from "./record-row.ts";

/** How an export is written. */
export type RecordFormat = "csv" | "json" | "xml";

/** Who listens to the records of one file; `columns` is told first, and again when more turn up. */
export type RecordListener = {
  columns: (names: readonly string[]) => void;
  row: (row: RecordRow) => void;
};

/** Where a row begins: bytes and rows before it. Reading may start there. */
export type RecordMark = { offset: number; rows: number };

/** Reads the records of one file chunk by chunk. */
export interface RecordScanner {
  push(chunk: Uint8Array): void;
  finish(): void;
  /** Where the row began that is not over yet; absent or null where reading cannot start in the middle. */
  mark?(): RecordMark | null;
  /** A reader of the same file for bytes that begin at such a mark. */
  resumed?(row: RecordListener["row"]): Pick<RecordScanner, "push" | "finish">;
}

/** Why a file is no export that can be read. */
export type UnreadableReason =
  | "records-not-json"
  | "records-not-xml"
  | "records-not-a-table"
  | "records-in-unclear-chinese"
  | "records-in-no-encoding";

/** The file is no export that can be read; `details` are what its finding quotes. */
export class UnreadableRecords extends Error {
  readonly reason: UnreadableReason;
  readonly details: Readonly<Record<string, string | number>>;

  /** Told by whoever opened the file. */
  file = "";

  constructor(reason: UnreadableReason, details: UnreadableRecords["details"] = {}) {
    super(reason);
    this.reason = reason;
    this.details = details;
  }
}

/**
 * How is a file with this name written? By its ending; null for files that hold no records.
 *
 * @example formatOfName("old/tickets.ndjson") // "json"
 */
export function formatOfName(name: string): RecordFormat | null {
  if (/\.(csv|tsv|txt)$/i.test(name)) return "csv";
  if (/\.(json|ndjson|jsonl)$/i.test(name)) return "json";
  return /\.xml$/i.test(name) ? "xml" : null;
}
