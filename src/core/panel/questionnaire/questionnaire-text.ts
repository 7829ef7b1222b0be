import { questionnaireText as en } from "../../text/en/questionnaire.ts";
import type { Language } from "../../text/language.ts";
import { questionnaireText as zhHant } from "../../text/zh-hant/questionnaire.ts";

/**
 * The words of the questionnaires in a language.
 *
 * @example questionnaireText("en").yes // "Yes"
 */
export function questionnaireText(language: Language): typeof zhHant {
  return language === "en" ? en : zhHant;
}
