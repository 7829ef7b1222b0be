import type { AnswerValue } from "../../schema/answer.ts";
import type { Language } from "../../text/language.ts";
import type { AskedCriterion } from "./asked-criteria.ts";
import { questionnaireText } from "./questionnaire-text.ts";

/**
 * How does an answer stand in its one cell? Null where there is none, or where it is answered part by
 * part.
 *
 * @example shownAnswer(asked, 3, "en") // 3
 */
export function shownAnswer(
  asked: AskedCriterion,
  value: AnswerValue | undefined,
  language: Language,
): string | number | null {
  const text = questionnaireText(language);
  if (typeof value === "boolean") return value ? text.yes : text.no;
  return typeof value === "number" && asked.parts.length === 0 ? value : null;
}

/**
 * How does one part of an answer stand in its cell: the cover of a channel, whether an item is held?
 *
 * @example shownPart(asked, ["api"], "api", "en") // "Held"
 */
export function shownPart(
  asked: AskedCriterion,
  value: AnswerValue | undefined,
  part: string,
  language: Language,
): string | null {
  const text = questionnaireText(language);
  if (value === undefined || typeof value !== "object") return null;
  if (Array.isArray(value)) return value.includes(part) ? text.held : text.notHeld;
  if (asked.criterion.scale.kind !== "share" || !Object.hasOwn(value, part)) return null;
  const cover = value[part];
  return cover === undefined ? null : text.covers[cover];
}

/**
 * An answer in a few words, for those who judge it.
 *
 * @example answerInWords(asked, { line: "native" }, "en") // "LINE: Native both ways"
 */
export function answerInWords(
  asked: AskedCriterion,
  value: AnswerValue | undefined,
  language: Language,
): string {
  const text = questionnaireText(language);
  if (value === undefined) return text.noAnswer;
  if (asked.parts.length === 0) return String(shownAnswer(asked, value, language) ?? text.noAnswer);
  const lines = asked.parts.map(({ id, label }) =>
    text.meaning(label, shownPart(asked, value, id, language) ?? text.noAnswer),
  );
  return lines.join("\n");
}
