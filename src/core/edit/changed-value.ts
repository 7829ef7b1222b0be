import { isPlainMap, type PlainMap, type PlainValue, type ValuePath } from "./plain-value.ts";
import type { ValueChange } from "./value-changes.ts";

/**
 * What does a document hold after one change? The old value is left as it is.
 *
 * Missing parts of the path are made as named values. This says in plain values what an edit of the
 * text must lead to; every edit is checked against it.
 *
 * @throws RangeError when the path leads through a single value or past the end of a list
 * @example changedValue({ a: 1 }, { kind: "set", path: ["b", "c"], value: 2 }) // { a: 1, b: { c: 2 } }
 */
export function changedValue(before: PlainValue, change: ValueChange): PlainValue {
  return changed(before, change.path, change);
}

function changed(before: PlainValue, path: ValuePath, change: ValueChange): PlainValue {
  const [step, ...rest] = path;
  if (step === undefined) return change.kind === "remove" ? null : change.value;
  if (Array.isArray(before)) return changedList(before, step, rest, change);
  if (before !== null && !isPlainMap(before)) throw new RangeError(`nothing can stand at ${step}`);
  return changedMap(before ?? {}, String(step), rest, change);
}

function changedMap(before: PlainMap, key: string, rest: ValuePath, change: ValueChange): PlainMap {
  const entries = Object.entries(before);
  if (change.kind === "remove" && rest.length === 0) {
    return Object.fromEntries(entries.filter(([name]) => name !== key));
  }
  const old = Object.hasOwn(before, key) ? (before[key] ?? null) : null;
  return Object.fromEntries([
    ...entries.map(([name, value]): [string, PlainValue] =>
      name === key ? [name, changed(old, rest, change)] : [name, value],
    ),
    ...(Object.hasOwn(before, key)
      ? []
      : [[key, changed(null, rest, change)] satisfies [string, PlainValue]]),
  ]);
}

function changedList(
  before: PlainValue[],
  step: string | number,
  rest: ValuePath,
  change: ValueChange,
): PlainValue[] {
  const isInsert = change.kind === "insert" && rest.length === 0;
  const last = isInsert ? before.length : before.length - 1;
  if (typeof step !== "number" || step < 0 || step > last) {
    throw new RangeError(`the list has no place ${step}`);
  }
  const after = [...before];
  if (isInsert) after.splice(step, 0, change.value);
  else if (change.kind === "remove" && rest.length === 0) after.splice(step, 1);
  else after[step] = changed(before[step] ?? null, rest, change);
  return after;
}
