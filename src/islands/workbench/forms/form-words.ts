import { workbenchFormsText as english } from "../../../core/text/en/workbench-forms.ts";
import type { Language } from "../../../core/text/language.ts";
import {
  workbenchFormsText as chinese,
  type WorkbenchFormsText,
} from "../../../core/text/zh-hant/workbench-forms.ts";
import { useWords } from "../words.ts";

export type FormWords = WorkbenchFormsText;

/** The words of the forms in one language. */
export const formWordsIn = (language: Language): FormWords =>
  language === "zh-Hant" ? chinese : english;

/** The words of the forms in the reader's language. */
export function useFormWords(): FormWords {
  return formWordsIn(useWords().language);
}
