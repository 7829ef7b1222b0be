import type { Language } from "../../text/language.ts";

type Word = string | number | undefined;

const kinds: Readonly<Record<string, Record<Language, string>>> = {
  text: { "zh-Hant": "文字", en: "text" },
  number: { "zh-Hant": "數字", en: "a number" },
  "whole-number": { "zh-Hant": "整數", en: "a whole number" },
  boolean: { "zh-Hant": "true 或 false", en: "true or false" },
  list: { "zh-Hant": "清單（每項以 - 開頭）", en: "a list (entries beginning with -)" },
  mapping: { "zh-Hant": "一組「欄位: 值」", en: "a group of keys with values" },
  empty: { "zh-Hant": "空白（null）", en: "nothing (null)" },
};

const formats: Readonly<Record<string, Record<Language, string>>> = {
  id: {
    "zh-Hant": "識別碼（小寫英文、數字與連字號，例如 first-response-time）",
    en: "an id (small letters, digits and hyphens, such as first-response-time)",
  },
  hash: { "zh-Hant": "64 位的 SHA-256 雜湊值", en: "a SHA-256 hash of 64 hexadecimal digits" },
  currency: {
    "zh-Hant": "三個大寫字母的幣別，例如 TWD",
    en: "a currency of three capitals, such as TWD",
  },
  territory: {
    "zh-Hant": "地區代碼，例如 TW",
    en: "a territory of two capitals, such as TW",
  },
  "clock-time": { "zh-Hant": "時刻，例如 09:00", en: "a time of day, such as 09:00" },
  datetime: {
    "zh-Hant": "含時區的時刻，例如 2026-05-01T09:00:00+08:00",
    en: "an instant with its zone, such as 2026-05-01T09:00:00+08:00",
  },
  url: { "zh-Hant": "https 開頭的網址", en: "an address that begins with https" },
  pattern: { "zh-Hant": "規定的寫法", en: "the writing that is prescribed" },
};

const or: Readonly<Record<Language, string>> = { "zh-Hant": "，或 ", en: ", or " };

/**
 * Kinds of value that may stand somewhere, in words: "text, or { zh-Hant, en }".
 *
 * @example shapeWords("text | list", "en") // "text, or a list (entries beginning with -)"
 */
export function shapeWords(shapes: Word, language: Language): string {
  const words = String(shapes ?? "").split(" | ");
  return words.map((word) => kinds[word]?.[language] ?? word).join(or[language]);
}

/**
 * What was found, in words: quoted when it is short, else its kind.
 *
 * @example foundWords("ten", "text", "en") // "\"ten\" (text)"
 */
export function foundWords(found: Word, kind: Word, language: Language): string {
  const kindWords = kinds[String(kind)]?.[language] ?? String(kind);
  if (found === undefined || found === "") return kindWords;
  return language === "en" ? `"${found}" (${kindWords})` : `「${found}」（${kindWords}）`;
}

/**
 * The name of a format, with an example.
 *
 * @example formatWords("currency", "en") // "a currency of three capitals, such as TWD"
 */
export function formatWords(format: Word, language: Language): string {
  return (formats[String(format)] ?? formats.pattern)?.[language] ?? "";
}

/**
 * What is counted where a length is wrong.
 *
 * @example unitWords("entries", "zh-Hant") // "項"
 */
export function unitWords(unit: Word, language: Language): string {
  if (unit === "characters") return language === "en" ? "characters" : "個字";
  return language === "en" ? "entries" : "項";
}

/**
 * How a key is named in a sentence; the document itself has none.
 *
 * @example keyWords("weight", "zh-Hant") // "「weight」"
 */
export function keyWords(key: Word, language: Language): string {
  if (key === undefined || key === "") return language === "en" ? "the document" : "這份文件";
  return language === "en" ? `"${key}"` : `「${key}」`;
}
