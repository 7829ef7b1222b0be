import type { Language } from "../core/text/language.ts";

/** Numbers on an axis: short, with the language's own words for thousands (「320萬」, "3.2M"). */
export const axisNumber =
  (language: Language) =>
  (value: number): string =>
    new Intl.NumberFormat(language === "zh-Hant" ? "zh-TW" : "en", {
      notation: Math.abs(value) >= 10_000 ? "compact" : "standard",
      maximumSignificantDigits: 3,
    })
      .format(value)
      .replace("-", "−");
