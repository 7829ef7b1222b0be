import { createContext, useContext } from "react";
import { workbenchText as english } from "../../core/text/en/workbench.ts";
import type { Language } from "../../core/text/language.ts";
import { workbenchText as chinese, type WorkbenchText } from "../../core/text/zh-hant/workbench.ts";

/** The words of the workbench in one language. */
export const workbenchTextIn = (language: Language): WorkbenchText =>
  language === "zh-Hant" ? chinese : english;

export const LanguageContext = createContext<Language>("zh-Hant");

/** The reader's language and its words. */
export function useWords(): { language: Language; text: WorkbenchText } {
  const language = useContext(LanguageContext);
  return { language, text: workbenchTextIn(language) };
}

const locales = { "zh-Hant": "zh-Hant-TW", en: "en-GB" } as const;

// Making a format takes longer than using it.
const percentFormat = { style: "percent", maximumFractionDigits: 1 } as const;
const percentFormats = {
  "zh-Hant": new Intl.NumberFormat(locales["zh-Hant"], percentFormat),
  en: new Intl.NumberFormat(locales.en, percentFormat),
};
const pointFormat = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const pointFormats = {
  "zh-Hant": new Intl.NumberFormat(locales["zh-Hant"], pointFormat),
  en: new Intl.NumberFormat(locales.en, pointFormat),
};

/** A share of 0 to 1 as a percentage with one decimal. */
export function percent(share: number, language: Language): string {
  return percentFormats[language].format(share);
}

/** Points out of 100 with one decimal; a dash for what is not computed. */
export function points(value: number | null, language: Language): string {
  return value === null ? "–" : pointFormats[language].format(value);
}

/** An instant as the reader writes it. */
export function instant(at: string, language: Language): string {
  const format = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(at));
}
