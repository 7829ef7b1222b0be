import type { Cut } from "../period-cells.ts";
import type { TextEncodingName } from "../scan/cell-text.ts";
import type { FileFacts } from "../ticket/seen-ticket.ts";

/**
 * What must be known of a whole file before its first ticket can be counted. The first reading says
 * whether it was so; if not, a second one knows it beforehand.
 */
export interface LearnedFile {
  cut: Cut;
  facts: FileFacts;
  encoding: TextEncodingName;
}

/**
 * Was a file counted under the right assumptions?
 *
 * @example isSameFile(assumed, learned) // false: a reply was found, and none was expected
 */
export function isSameFile(assumed: LearnedFile, learned: LearnedFile): boolean {
  return (
    assumed.cut.at === learned.cut.at &&
    assumed.facts.replySource === learned.facts.replySource &&
    assumed.encoding === learned.encoding
  );
}
