import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import { headerText } from "../format/header-text.ts";
import type { ByteWords } from "../scan/byte-words.ts";
import { cellText, type TextEncodingName } from "../scan/cell-text.ts";

/** What a ticket's state means for the population and for "is it solved". */
export type StatusMeaning = "unknown" | "open" | "done" | "merged" | "deleted";

export const statusMeanings: ReadonlyMap<string, StatusMeaning> = new Map([
  ["new", "open"],
  ["open", "open"],
  ["pending", "open"],
  ["hold", "open"],
  ["on-hold", "open"],
  ["solved", "done"],
  ["resolved", "done"],
  ["closed", "done"],
  ["merged", "merged"],
  ["deleted", "deleted"],
]);

export const exclusionMeanings: ReadonlyMap<string, ExclusionReason> = new Map([
  ["spam", "spam"],
  ["merged", "merged"],
  ["deleted", "deleted"],
  ["test", "test"],
  ["agent-created", "agent-created"],
  ["bulk-requester", "bulk-requester"],
  ["duplicate", "duplicate"],
]);

export const initiators: ReadonlyMap<string, boolean> = new Map([
  ["customer", true],
  ["agent", false],
  ["system", false],
  ["campaign", false],
]);

/**
 * The distinct words of a column as text; the first is the empty cell.
 *
 * @example wordTexts(words, "utf-8") // ["", "line"]
 */
export function wordTexts(words: ByteWords, encoding: TextEncodingName): string[] {
  return words.words.map((bytes) => cellText(bytes, encoding));
}

function meanings<Meaning>(
  texts: readonly string[],
  known: ReadonlyMap<string, Meaning>,
): { meaning: (Meaning | null)[]; unknown: string[] } {
  const found = texts.map((text) => known.get(headerText(text).replaceAll("_", "-")) ?? null);
  const unknown = texts.filter((text, index) => text !== "" && found[index] === null);
  return { meaning: found, unknown: unknown.sort() };
}

/**
 * Word number → what the state means; words that nothing is known of are named.
 *
 * @example statusMeaning(["", "Pending"]).meaning[1] // "open"
 */
export function statusMeaning(texts: readonly string[]) {
  return meanings(texts, statusMeanings);
}

/**
 * Word number → why the export itself leaves the ticket out.
 *
 * @example exclusionMeaning(["agent_created"]).meaning[0] // "agent-created"
 */
export function exclusionMeaning(texts: readonly string[]) {
  return meanings(texts, exclusionMeanings);
}

/**
 * Word number → was it the customer who wrote first?
 *
 * @example initiatorMeaning(["campaign"]).meaning[0] // false
 */
export function initiatorMeaning(texts: readonly string[]) {
  return meanings(texts, initiators);
}
