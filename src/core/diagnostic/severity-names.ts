import type { Language } from "../text/language.ts";
import type { Severity } from "./diagnostic.ts";

/** The three gravities as people read them. */
export const severityNames: Readonly<Record<Language, Record<Severity, string>>> = {
  "zh-Hant": { error: "錯誤", warning: "警告", note: "提醒" },
  en: { error: "error", warning: "warning", note: "note" },
};
