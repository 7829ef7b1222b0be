import { sampleBytes } from "../scan/file-start.ts";
import { ChunkScan } from "../ticket/chunk-scan.ts";
import { RowReader } from "../ticket/row-reader.ts";
import type { TicketPlan } from "../ticket-plan.ts";

/** How the rows of a file are written, seen from its first bytes. */
export interface FileHead {
  /** The byte between fields. */
  delimiter: number;
  /** Fields of the header. */
  fields: number;
}

/** So many first bytes say how a file is written. */
export const headBytes = sampleBytes;

/**
 * Can ranges of the file that begins with these bytes be read by several readers, and how are its rows
 * written? Null for UTF-16, for what is no table of tickets, and for a header that is not among them.
 *
 * @example fileHead(bytes, plan) // { delimiter: 44, fields: 16 }
 */
export function fileHead(bytes: Uint8Array, plan: TicketPlan): FileHead | null {
  const rows = new RowReader(plan);
  if (!new ChunkScan(plan, rows).startAfter(bytes)) return null;
  return { delimiter: rows.delimiter, fields: rows.headers.length };
}
