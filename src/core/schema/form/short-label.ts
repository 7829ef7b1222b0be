import type { Language } from "../../text/language.ts";
import type { FieldWords } from "./form-field.ts";

/** The name of a field: up to a colon or semicolon outside of brackets, where its explanation begins. */
const names = {
  "zh-Hant": /^(?:（[^）]*）|[^：；（])+/,
  en: /^(?:\([^)]*\)|[^:;(]|[:;](?!\s))+/,
};

/**
 * What a field is called: its explanation up to the first colon or semicolon. Null without one.
 *
 * @example shortLabel({ "zh-Hant": "幣別", en: "Currency; as in ISO 4217" }, "en") // "Currency"
 */
export function shortLabel(words: FieldWords, language: Language): string | null {
  const text = words?.[language];
  if (text === undefined) return null;
  return names[language].exec(text)?.[0].trim() ?? text;
}

/**
 * What the explanation of a field says besides its name; null when that is all.
 *
 * @example furtherWords({ "zh-Hant": "幣別", en: "Currency; as in ISO 4217" }, "en") // "as in ISO 4217"
 */
export function furtherWords(words: FieldWords, language: Language): string | null {
  const text = words?.[language];
  const name = shortLabel(words, language);
  if (text === undefined || name === null || text.trim() === name) return null;
  return text.slice(text.indexOf(name) + name.length + 1).trim();
}
