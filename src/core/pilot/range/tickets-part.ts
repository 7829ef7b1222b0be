import type { WordColumn } from "../ticket/column-fields.ts";
import { wordColumnNames, wordColumns } from "../ticket/column-fields.ts";
import type { RowReader } from "../ticket/row-reader.ts";
import type { Traits } from "../ticket/traits.ts";
import type { TicketsPart } from "./file-part.ts";
import type { WordNumbers } from "./rows-part.ts";

/**
 * The tickets of a range, to be added to those before; null where tickets are not kept.
 *
 * @example ticketsPart(rows)?.count // 2500000
 */
export function ticketsPart({ records, traits }: RowReader): TicketsPart | null {
  return records === null ? null : { ...records.part(), traits: traits.all };
}

/**
 * Adds the tickets of the next range, whose words have these numbers in the whole. The part is used
 * up page by page, so that its tickets are never held twice.
 *
 * @example addTicketsPart(rows, part, numbers); // rows.records.count grew by part.count
 */
export function addTicketsPart(rows: RowReader, part: TicketsPart, words: WordNumbers): void {
  const traits = part.traits.map((one) => rows.traits.numberOf(renumbered(one, words)));
  rows.records?.addPart(part, Int32Array.from(traits));
}

function renumbered(traits: Traits, words: WordNumbers): Traits {
  const number = (column: WordColumn) => {
    const field = wordColumns[column];
    return [field, words.get(column)?.[traits[field]] ?? 0];
  };
  return { ...traits, ...Object.fromEntries(wordColumnNames.map(number)) };
}
