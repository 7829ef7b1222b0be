import { z } from "zod";
import type { Language } from "../text/language.ts";

const sentence = z.string().min(1);

/**
 * Words for people: one string (the same in both languages) or a string per language. A vendor may
 * have written in one language only; the other then shows the same words, marked as untranslated.
 */
export const localisedText = z.union([
  sentence,
  z
    .strictObject({
      "zh-Hant": sentence.optional().describe("繁體中文\nTraditional Chinese"),
      en: sentence.optional().describe("英文\nEnglish"),
    })
    .refine((text) => text["zh-Hant"] !== undefined || text.en !== undefined, {
      params: { code: "empty-text" },
    }),
]);

export type LocalisedText = z.infer<typeof localisedText>;

/**
 * Which words does a reader of this language see?
 *
 * Falls back to the other language when only that one was written: losing the text would be worse
 * than showing it untranslated. Never empty, never fails.
 *
 * @example wordsIn({ "zh-Hant": "客服主管", en: "Head of service" }, "en") // "Head of service"
 */
export function wordsIn(text: LocalisedText, language: Language): string {
  if (typeof text === "string") return text;
  const other = language === "en" ? "zh-Hant" : "en";
  return text[language] ?? text[other] ?? "";
}

/**
 * Is this text missing in the reader's language, so that the page should mark it?
 *
 * A plain string is taken as written for everybody. Never fails.
 *
 * @example isUntranslated({ "zh-Hant": "客服主管" }, "en") // true
 */
export function isUntranslated(text: LocalisedText, language: Language): boolean {
  return typeof text !== "string" && text[language] === undefined;
}
