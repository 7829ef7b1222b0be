import type { PlainMap } from "../../core/edit/plain-value.ts";
import type { Scale } from "../../core/schema/scale.ts";
import { withoutReading, withReading } from "./answers.ts";

/** What a key does to the answer at hand, and how the log names it; no label: nothing is known. */
export type KeyedAnswer =
  | { change: (answer: PlainMap) => PlainMap; label: string | null }
  | "evidence"
  | "not-applicable"
  | null;

/** Which answer does a key give on a scale? Digits are levels; Y and 1 are yes, 0 is no. */
export function keyedAnswer(key: string, scale: Scale): KeyedAnswer {
  const letter = key.toLowerCase();
  if (letter === "e") return "evidence";
  if (letter === "n") return "not-applicable";
  if (letter === "u") return { change: withoutReading, label: null };
  if (scale.kind === "levels" && /^[0-4]$/.test(key)) {
    return { change: (answer) => withReading(answer, Number(key)), label: key };
  }
  const isYes = letter === "y" || key === "1";
  if (scale.kind === "boolean" && (isYes || key === "0")) {
    return { change: (answer) => withReading(answer, isYes), label: isYes ? "true" : "false" };
  }
  return null;
}
