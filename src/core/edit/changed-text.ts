import { insertInText } from "./insert-in-text.ts";
import { removeInText } from "./remove-in-text.ts";
import { setInText } from "./set-in-text.ts";
import { placeableChange, standingAt } from "./standing.ts";
import type { ValueChange } from "./value-changes.ts";
import type { YamlSource } from "./yaml-source.ts";

/**
 * The text with one change made in place; null where the place is too unusual for that.
 *
 * @example changedText(readSource("a: 1\n"), { kind: "set", path: ["a"], value: 2 }) // "a: 2\n"
 */
export function changedText(source: YamlSource, wanted: ValueChange): string | null {
  const change = placeableChange(source, wanted);
  const step = change.path.at(-1);
  const standing = standingAt(source, change.path.slice(0, -1));
  if (step === undefined || standing === null) return null;
  if (change.kind === "remove") return removeInText(source, standing, step);
  return change.kind === "set"
    ? setInText(source, standing, step, change.value)
    : insertInText(source, standing, step, change.value);
}
