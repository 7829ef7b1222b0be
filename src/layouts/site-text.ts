import { siteText as english } from "../core/text/en/site.ts";
import type { Language } from "../core/text/language.ts";
import { siteText as chinese, type SiteText } from "../core/text/zh-hant/site.ts";

/** The words of the frame in one language. */
export const siteTextIn = (language: Language): SiteText =>
  language === "zh-Hant" ? chinese : english;

/** What stands in the `lang` attribute: Taiwan's form of Traditional Chinese, so that fonts fit. */
export const languageTag = (language: Language): string =>
  language === "zh-Hant" ? "zh-Hant-TW" : "en";

export const otherLanguage = (language: Language): Language =>
  language === "zh-Hant" ? "en" : "zh-Hant";
