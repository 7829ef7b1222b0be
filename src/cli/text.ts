import { cliText as en } from "../core/text/en/cli.ts";
import type { Language } from "../core/text/language.ts";
import { cliText as zhHant } from "../core/text/zh-hant/cli.ts";

export function cliText(language: Language): typeof zhHant {
  return language === "en" ? en : zhHant;
}
