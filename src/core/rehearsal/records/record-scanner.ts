import type { RecordRow } from "./record-row.ts";

/** How an export is written. */
export type RecordFormat = "csv" | "json" | "xml";

/** Who listens to the records of one file; `columns` is told first, and again when more turn up. */
export type RecordListener = {
  columns: (names: readonly string[]) => void;
  row: (row: RecordRow) => void;
};

/** Reads the records of one file chunk by chunk. */
export interface RecordScanner {
  push(chunk: Uint8Array): void;
  finish(): void;
}

/** The file is no export that can be read; `reason` is the id of a finding. */
export class UnreadableRecords extends Error {
  readonly reason: "records-not-json" | "records-not-xml" | "records-not-a-table";

  /** Told by whoever opened the file. */
  file: string;

  constructor(reason: UnreadableRecords["reason"], file = "") {
    super(reason);
    this.reason = reason;
    this.file = file;
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
