import type { Language } from "./language.ts";

/** Where the usual name would surprise a reader in Taiwan, or leave open what is meant. */
const ownNames: Readonly<Record<string, Record<Language, string>>> = {
  CN: { "zh-Hant": "中國大陸", en: "mainland China" },
  HK: { "zh-Hant": "香港", en: "Hong Kong" },
  MO: { "zh-Hant": "澳門", en: "Macao" },
};

/**
 * What is the territory of this code (ISO 3166-1, two capitals) called? A code that no list knows is
 * shown as it is.
 *
 * @example territoryName("SG", "zh-Hant") // "新加坡"
 */
export function territoryName(code: string, language: Language): string {
  const own = Object.hasOwn(ownNames, code) ? ownNames[code]?.[language] : undefined;
  if (own !== undefined) return own;
  const locale = language === "en" ? "en" : "zh-Hant-TW";
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}
