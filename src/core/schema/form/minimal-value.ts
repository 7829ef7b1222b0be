import type { Language } from "../../text/language.ts";
import type { FormField } from "./form-field.ts";
import { shortLabel } from "./short-label.ts";

/** What a form can be filled with: text, numbers, yes or no, lists and named values. */
type Filled = null | boolean | number | string | Filled[] | { [key: string]: Filled };

/** What a new value starts from: the reader's language, and the day on which it is made. */
export interface NewValue {
  language: Language;
  today: string;
}

const begin = { "zh-Hant": "請填：", en: "Fill in: " };

/** Texts of which one fits nearly every pattern of the schemas. */
const patterned = ["new", "TW", "TWD", "09:00", "0".repeat(64), "2026-W01"];

function placeholder(field: FormField, { language }: NewValue): string {
  return `${begin[language]}${shortLabel(field.words, language) ?? "…"}`;
}

/**
 * The least that a form accepts: every required value, and nothing else. Texts say what is to be
 * filled in, in the words that `check` reports as long as they stand there.
 *
 * @example minimalValue(formOfSchema(schema), { language: "en", today: "2026-11-24" })
 */
export function minimalValue(field: FormField, start: NewValue): Filled {
  if (field.isNullable) return null;
  switch (field.kind) {
    case "words":
      return placeholder(field, start);
    case "day":
      return start.today;
    case "number":
      return Math.max(field.low ?? 0, Math.min(0, field.high ?? 0));
    case "boolean":
      return false;
    case "choice":
      return field.options[0] ?? "";
    case "fixed":
      return field.value;
    case "list":
      return Array.from({ length: field.least }, () => minimalValue(field.item, start));
    case "entries":
      return {};
    case "either":
      return field.branches[0] ? minimalValue(field.branches[0], start) : null;
    case "group":
      return Object.fromEntries(
        field.members
          .filter(({ isRequired }) => isRequired)
          .map(({ key, field: member }) => [key, minimalValue(member, start)]),
      );
    default:
      return field.example ?? textFor(field.pattern, placeholder(field, start));
  }
}

function textFor(pattern: string | null, words: string): string {
  if (pattern === null) return words;
  const form = new RegExp(pattern, "u");
  return patterned.find((text) => form.test(text)) ?? words;
}
