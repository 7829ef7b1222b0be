import type { TicketColumn } from "../../../schema/ticket-column.ts";
import { exclusionMeaning, initiatorMeaning, statusMeaning } from "../../ticket/word-meaning.ts";

/**
 * Has every word of this column a meaning for the population or for "is it solved"?
 *
 * @example isMeaningful("status") // true
 */
export function isMeaningful(column: TicketColumn): boolean {
  return column === "status" || column === "initiated_by" || column === "exclusion_reason";
}

/**
 * Which of these words of a column are not known, so that they count as unknown unless somebody maps
 * them?
 *
 * @example unknownWords("status", ["solved", "Parked"]) // ["Parked"]
 */
export function unknownWords(column: TicketColumn, words: Iterable<string>): string[] {
  const all = [...words];
  if (column === "status") return statusMeaning(all).unknown;
  if (column === "initiated_by") return initiatorMeaning(all).unknown;
  return column === "exclusion_reason" ? exclusionMeaning(all).unknown : [];
}
