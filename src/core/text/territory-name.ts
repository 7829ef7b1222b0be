import type { Language } from "./language.ts";

/** Where the usual name would surprise a reader in Taiwan, or leave open what is meant. */
const ownNames: Readonly<Record<string, Record<Language, string>>> = {
  CN: { "zh-Hant": "中國大陸", en: "mainland China" },
  HK: { "zh-Hant": "香港", en: "Hong Kong" },
  MO: { "zh-Hant": "澳門", en: "Macao" },
};

const regions: Readonly<Record<Language, Intl.DisplayNames>> = {
  "zh-Hant": new Intl.DisplayNames(["zh-Hant-TW"], { type: "region" }),
  en: new Intl.DisplayNames(["en"], { type: "region" }),
};

/**
 * What is the territory of this code (ISO 3166-1, two capitals) called? A code that no list knows is
 * shown as it is.
 *
 * @example territoryName("SG", "zh-Hant") // "新加坡"
 */
export function territoryName(code: string, language: Language): string {
  const own = Object.hasOwn(ownNames, code) ? ownNames[code]?.[language] : undefined;
  return own ?? regions[language].of(code) ?? code;
}
