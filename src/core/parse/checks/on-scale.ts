import type { AnswerValue } from "../../schema/answer.ts";
import type { Criterion } from "../../schema/decision-questions.ts";
import type { Scale } from "../../schema/scale.ts";
import { only, type Readings } from "../workspace.ts";

/** What a scale asks for, in the words of the code `answer-not-on-scale`. */
export type Expected = { expected: string; count: number };

function itemCount(scale: Scale): number {
  return scale.kind === "items" ? scale.items.length : 0;
}

function isWholeWithin(value: number, high: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= high;
}

/**
 * Is this answer of the kind that the scale asks for? What it asks for when not; null when it is.
 *
 * @example offScale(levels, 5) // { expected: "levels", count: 0 }
 */
export function offScale(scale: Scale, value: AnswerValue): Expected | null {
  const fits = {
    levels: typeof value === "number" && isWholeWithin(value, 4),
    boolean: typeof value === "boolean",
    number: typeof value === "number",
    share: typeof value === "object" && !Array.isArray(value),
    items: Array.isArray(value),
  };
  return fits[scale.kind] ? null : { expected: scale.kind, count: itemCount(scale) };
}

/**
 * The same for a level given by a person, which is always one number.
 *
 * @example levelOffScale(levels, 4) // null: it fits
 */
export function levelOffScale(scale: Scale, level: number): Expected | null {
  const count = itemCount(scale);
  const fits = {
    levels: isWholeWithin(level, 4),
    boolean: level === 0 || level === 1,
    number: true,
    share: level >= 0 && level <= 1,
    items: isWholeWithin(level, count),
  };
  if (fits[scale.kind]) return null;
  const isOwn = scale.kind === "levels" || scale.kind === "number";
  return { expected: isOwn ? scale.kind : `${scale.kind}-level`, count };
}

/**
 * The same for the minimum of a gate: a number, except on a boolean scale.
 *
 * @example gateOffScale(boolean, 1) // { expected: "boolean", count: 0 }
 */
export function gateOffScale(scale: Scale, minimum: number | boolean): Expected | null {
  if (scale.kind === "boolean") {
    return typeof minimum === "boolean" ? null : { expected: "boolean", count: 0 };
  }
  if (typeof minimum === "number") return levelOffScale(scale, minimum);
  return levelOffScale(scale, Number.NaN) ?? { expected: scale.kind, count: 0 };
}

/**
 * A value as a message shows it.
 *
 * @example shown(["tickets"]) // "[\"tickets\"]"
 */
export function shown(value: AnswerValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * Every criterion by its id.
 *
 * @example criteriaById(readings).get("export-format")?.scale.kind // "levels"
 */
export function criteriaById(readings: Readings): Map<string, Criterion> {
  const questions = only(readings, "decision-questions")?.value.questions ?? [];
  const criteria = questions.flatMap((question) => question.criteria);
  return new Map(criteria.map((criterion) => [criterion.id, criterion]));
}
