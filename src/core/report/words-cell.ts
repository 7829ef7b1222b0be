import { isUntranslated, type LocalisedText, wordsIn } from "../schema/localised-text.ts";
import type { Language } from "../text/language.ts";
import type { Cell } from "./table.ts";

/**
 * How do words of a document stand in a cell? As they are, marked where they were written in the other
 * language only; empty where nothing was written.
 *
 * @example wordsCell({ "zh-Hant": "草稿" }, "en") // { text: "草稿", untranslated: true }
 */
export function wordsCell(words: LocalisedText | undefined, language: Language): Cell {
  if (words === undefined) return { text: "" };
  const text = wordsIn(words, language);
  return isUntranslated(words, language) ? { text, untranslated: true } : { text };
}
