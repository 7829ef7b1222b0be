import type { PlainValue, ValuePath } from "../../../core/edit/plain-value.ts";
import type { FieldOf } from "../../../core/schema/form/form-field.ts";
import type { Language } from "../../../core/text/language.ts";
import { percent } from "../words.ts";
import { formWordsIn } from "./form-words.ts";

const ending = /(Seconds|Minutes|Hours|Days|Weeks|Months|Years)$/;

/**
 * In what a number is counted, as far as its field says: time by the name of the key, shares of 0 to 1
 * as the percentage they are. Null where nothing is said.
 */
export function unitOf(
  path: ValuePath,
  { low, high }: FieldOf<"number">,
  value: PlainValue | undefined,
  language: Language,
): string | null {
  const { units } = formWordsIn(language);
  const key = String(path.findLast((step) => typeof step === "string") ?? "");
  const named = ending.exec(key.charAt(0).toUpperCase() + key.slice(1))?.[1]?.toLowerCase();
  if (named !== undefined && Object.hasOwn(units, named)) {
    return Object.entries(units).find(([unit]) => unit === named)?.[1] ?? null;
  }
  if (low === 0 && high === 1 && typeof value === "number") return `= ${percent(value, language)}`;
  return null;
}
