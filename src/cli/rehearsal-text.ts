import { rehearsalText as en } from "../core/text/en/rehearsal.ts";
import type { Language } from "../core/text/language.ts";
import { rehearsalText as zhHant } from "../core/text/zh-hant/rehearsal.ts";

export function rehearsalText(language: Language): typeof zhHant {
  return language === "en" ? en : zhHant;
}
