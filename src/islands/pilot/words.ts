import { workbenchPilotText as english } from "../../core/text/en/workbench-pilot.ts";
import type { Language } from "../../core/text/language.ts";
import {
  workbenchPilotText as chinese,
  type WorkbenchPilotText,
} from "../../core/text/zh-hant/workbench-pilot.ts";
import { useWords } from "../workbench/words.ts";

const locales = { "zh-Hant": "zh-Hant-TW", en: "en-GB" } as const;

/** Made once: a format costs as much as drawing a whole line of a table does. */
const numbers = { "zh-Hant": numbersIn("zh-Hant"), en: numbersIn("en") };

/** The words of the pilot page, with numbers as the reader writes them. */
export function usePilotWords() {
  const { language } = useWords();
  const words: WorkbenchPilotText = language === "zh-Hant" ? chinese : english;
  return { language, words, ...numbers[language] };
}

function numbersIn(language: Language) {
  const whole = new Intl.NumberFormat(locales[language]);
  const tenth = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 });
  return {
    count: (value: number) => whole.format(value),
    megabytes: (bytes: number) => tenth.format(bytes / 1e6),
    seconds: (milliseconds: number) => tenth.format(milliseconds / 1000),
  };
}
