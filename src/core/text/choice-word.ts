import { choiceWords as english } from "./en/choices.ts";
import type { Language } from "./language.ts";
import { choiceWords as chinese } from "./zh-hant/choices.ts";

const words: Record<Language, Record<string, string>> = { "zh-Hant": chinese, en: english };

/**
 * What a choice of a form is called, at the field of this key; the value itself where it is a name,
 * such as the id of a format.
 *
 * @example choiceWord("status", "open", "en") // "Open"
 */
export function choiceWord(key: string, value: string, language: Language): string {
  const known = words[language];
  const own = `${key}.${value}`;
  if (Object.hasOwn(known, own)) return known[own] ?? value;
  return Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}
