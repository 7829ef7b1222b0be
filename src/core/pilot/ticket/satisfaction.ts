import { trimmed } from "../scan/byte-words.ts";
import { numberFromBytes } from "../scan/cell-number.ts";
import type { Ticket } from "./ticket.ts";

/**
 * What does Zendesk's satisfaction column say? Not offered (also a blank), offered and unanswered,
 * good or bad, or a mark from 1 to 5. Fills the ticket; false when the word is none of these.
 *
 * @example readSatisfaction(new TextEncoder().encode("Good"), ticket); // ticket.csat is 1 of 1
 */
export function readSatisfaction(bytes: Uint8Array, ticket: Ticket): boolean {
  const cell = trimmed(bytes);
  const word = String.fromCharCode(...cell.subarray(0, 24)).toLowerCase();
  const mark = numberFromBytes(cell, 0, cell.length);
  if (mark >= 1 && mark <= 5) return fill(ticket, 1, mark, 5);
  if (word === "" || word === "not offered" || word === "unoffered") return fill(ticket, 0, -1, -1);
  if (word === "offered") return fill(ticket, 1, -1, -1);
  if (word.startsWith("good")) return fill(ticket, 1, 1, 1);
  return word.startsWith("bad") ? fill(ticket, 1, 0, 1) : false;
}

function fill(ticket: Ticket, offered: number, mark: number, scale: number): true {
  ticket.csatOffered = offered;
  ticket.csat = mark;
  ticket.csatScale = scale;
  return true;
}
