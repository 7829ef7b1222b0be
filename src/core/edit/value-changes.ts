import {
  isPlainMap,
  isSameValue,
  type PlainMap,
  type PlainValue,
  type ValuePath,
} from "./plain-value.ts";

/** One change of a document. `insert` puts a new item before the position that ends the path. */
export type ValueChange =
  | { kind: "set"; path: ValuePath; value: PlainValue }
  | { kind: "insert"; path: ValuePath; value: PlainValue }
  | { kind: "remove"; path: ValuePath };

/**
 * Which smallest steps turn one document into another?
 *
 * Goes down to the single values, so that a change of one level in a scorecard is one step and its
 * neighbours are left alone. To be carried out in the order given: every step counts on the ones
 * before it.
 *
 * @example valueChanges({ a: 1, b: 2 }, { a: 1, b: 3 }) // [{ kind: "set", path: ["b"], value: 3 }]
 */
export function valueChanges(
  before: PlainValue,
  after: PlainValue,
  path: ValuePath = [],
): ValueChange[] {
  if (isSameValue(before, after)) return [];
  if (isPlainMap(before) && isPlainMap(after)) return mapChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  return [{ kind: "set", path, value: after }];
}

function mapChanges(before: PlainMap, after: PlainMap, path: ValuePath): ValueChange[] {
  const changes: ValueChange[] = [];
  for (const [key, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    if (old === undefined) changes.push({ kind: "set", path: [...path, key], value });
    else changes.push(...valueChanges(old, value, [...path, key]));
  }
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [
    ...changes,
    ...gone.map((key): ValueChange => ({ kind: "remove", path: [...path, key] })),
  ];
}

/** What stands alike at both ends of two lists is left alone; the middle is paired in order. */
function listChanges(before: PlainValue[], after: PlainValue[], path: ValuePath): ValueChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameValue(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSameValue(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const oldEnd = before.length - tail;
  const newEnd = after.length - tail;
  const paired = Math.min(oldEnd, newEnd);
  const changes: ValueChange[] = [];
  for (let index = head; index < paired; index += 1) {
    changes.push(...valueChanges(before[index] ?? null, after[index] ?? null, [...path, index]));
  }
  for (let index = paired; index < newEnd; index += 1) {
    changes.push({ kind: "insert", path: [...path, index], value: after[index] ?? null });
  }
  for (let index = oldEnd - 1; index >= paired; index -= 1) {
    changes.push({ kind: "remove", path: [...path, index] });
  }
  return changes;
}
