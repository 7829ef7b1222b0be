import type { ByteWords } from "../scan/byte-words.ts";
import { type WordColumn, wordColumnNames } from "../ticket/column-fields.ts";
import type { RowReader } from "../ticket/row-reader.ts";
import type { TicketDecoder } from "../ticket/ticket-decoder.ts";
import type { RowsPart } from "./file-part.ts";

/** Words of one part → their numbers in the whole, column by column. */
export type WordNumbers = ReadonlyMap<WordColumn, readonly number[]>;

/**
 * What the rows of a range said, to be added to the rows before; null without a usable header.
 *
 * @example rowsPart(rows)?.rows // 2500000
 */
export function rowsPart(rows: RowReader): RowsPart | null {
  const { decoder } = rows;
  if (decoder === null) return null;
  return {
    rows: rows.rows,
    badRows: rows.badRows,
    findings: rows.findings.part(),
    words: new Map(wordColumnNames.map((name) => [name, wordsOf(decoder, name)])),
    clocks: decoder.vendor.clocks.words,
    times: { ...decoder.times },
    ids: decoder.ids.part(),
    reconciled: decoder.reconciler.part(),
  };
}

/**
 * Adds what the next range said, whose first line is that many lines further down. The words of the
 * range get the numbers that they would have got from one reader, and these are returned.
 *
 * @example addRowsPart(rows, decoder, part, 120).get("channel") // [0, 2, 1]
 */
export function addRowsPart(
  rows: RowReader,
  decoder: TicketDecoder,
  part: RowsPart,
  lines: number,
): WordNumbers {
  rows.findings.addPart(part.findings, lines, rows.rows);
  rows.rows += part.rows;
  rows.badRows += part.badRows;
  addTimes(decoder, part);
  decoder.ids.addPart(part.ids);
  decoder.reconciler.addPart(part.reconciled);
  numbersIn(decoder.vendor.clocks, part.clocks);
  const numbers = new Map<WordColumn, readonly number[]>();
  for (const [column, words] of part.words) {
    const known = decoder.words.get(column);
    if (known !== undefined) numbers.set(column, numbersIn(known, words));
  }
  return numbers;
}

function wordsOf(decoder: TicketDecoder, column: WordColumn): Uint8Array[] {
  return decoder.words.get(column)?.words ?? [];
}

function numbersIn(known: ByteWords, words: readonly Uint8Array[]): number[] {
  return words.map((word) => known.numberOf(word));
}

function addTimes({ times }: TicketDecoder, { times: other }: RowsPart): void {
  times.earliestExport = Math.min(times.earliestExport, other.earliestExport);
  times.latestExport = Math.max(times.latestExport, other.latestExport);
  times.latestInstant = Math.max(times.latestInstant, other.latestInstant);
  times.zoned += other.zoned;
  times.zoneless += other.zoneless;
  times.hasReplyInstants ||= other.hasReplyInstants;
  times.hasVendorReplies ||= other.hasVendorReplies;
}
