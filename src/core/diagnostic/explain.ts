import type { Language } from "../text/language.ts";
import { type Code, codes } from "./codes.ts";
import { severityNames } from "./severity-names.ts";

/**
 * What does a code mean and why does the rule exist? The text of `touchstone explain CODE`: code,
 * gravity and title on the first line, then the explanation.
 *
 * @example explain("tab-indent", "en").split("\n")[0] // "tab-indent · error"
 */
export function explain(code: Code, language: Language): string {
  const { severity } = codes[code];
  const { title, explanation } = codes[code][language];
  return `${code} · ${severityNames[language][severity]}\n${title}\n\n${explanation}\n`;
}
