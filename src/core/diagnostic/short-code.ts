import type { CodeEntry, CodeText, Params, Severity } from "./code-form.ts";

/** Title, message, mend and explanation of a code in one language, in this order. */
export type Wording = readonly [
  title: string,
  message: (params: Params) => string,
  mend: (params: Params) => string,
  explanation: string,
];

function text([title, message, mend, explanation]: Wording): CodeText {
  return { title, message, mend, explanation };
}

/**
 * One code written in short: how grave it is, then its words in Chinese and in English.
 *
 * @example shortCode("note", ["標題", () => "…", () => "…", "…"], ["Title", () => "…", () => "…", "…"]).en.title // "Title"
 */
export function shortCode(severity: Severity, zhHant: Wording, en: Wording): CodeEntry {
  return { severity, "zh-Hant": text(zhHant), en: text(en) };
}
