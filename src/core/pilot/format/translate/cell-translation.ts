import type { WordMap } from "../export-profile.ts";
import { headerText } from "../header-text.ts";

const truths: ReadonlyMap<string, "true" | "false"> = new Map([
  ["true", "true"],
  ["yes", "true"],
  ["y", "true"],
  ["1", "true"],
  ["是", "true"],
  ["false", "false"],
  ["no", "false"],
  ["n", "false"],
  ["0", "false"],
  ["否", "false"],
]);

/**
 * What a word of the export is mapped to; undefined where it is not. A cell may hold any word, also
 * one that every object knows, such as "constructor".
 *
 * @example mappedWord({ resolved: "solved" }, " Resolved ") // "solved"
 */
export function mappedWord(words: WordMap | undefined, text: string): string | undefined {
  const word = headerText(text);
  return words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
}

/**
 * `true`, `false`, or null for a word that is neither: the vendor's own words come first.
 *
 * @example truthText("Within SLA", { "within sla": "true" }) // "true"
 */
export function truthText(text: string, words?: WordMap): string | null {
  return mappedWord(words, text) ?? truths.get(headerText(text)) ?? null;
}

/**
 * A count or mark as canonical digits; null for everything else: `1,234` must never become 1.
 * Spreadsheets write whole numbers as `3.0`.
 *
 * @example numberText("3.0") // "3"
 */
export function numberText(text: string): string | null {
  const [, whole, fraction = ""] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}

/**
 * The canonical word for a word of the export; the word itself where nothing is known of it, so that
 * it can be seen and mapped.
 *
 * @example wordText(" Resolved ", { resolved: "solved" }) // "solved"
 */
export function wordText(text: string, words?: WordMap): string {
  return mappedWord(words, text) ?? text.trim().replace(/\s+/g, " ");
}
