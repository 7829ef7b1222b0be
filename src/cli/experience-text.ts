import { experienceText as en } from "../core/text/en/experience.ts";
import type { Language } from "../core/text/language.ts";
import { experienceText as zhHant } from "../core/text/zh-hant/experience.ts";

export function experienceText(language: Language): typeof zhHant {
  return language === "en" ? en : zhHant;
}
