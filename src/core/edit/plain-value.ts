/** What a YAML document of a workspace can hold: text, numbers, yes or no, lists and named values. */
export type PlainValue = null | boolean | number | string | PlainValue[] | PlainMap;
export type PlainMap = { [key: string]: PlainValue };

/** Where a value stands: names of keys and positions in lists, from the top of the document. */
export type ValuePath = readonly (string | number)[];

/**
 * Is this a set of named values, neither a list nor a single value?
 *
 * @example isPlainMap({ level: 3 }) // true
 */
export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Do two values say the same? The order of keys plays no part, the order of lists does.
 *
 * @example isSameValue({ a: 1, b: [2] }, { b: [2], a: 1 }) // true
 */
export function isSameValue(left: PlainValue | undefined, right: PlainValue | undefined): boolean {
  // Most of a document that was changed is still the very same.
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length && left.every((item, index) => isSameValue(item, right[index]))
    );
  }
  if (!isPlainMap(left) || !isPlainMap(right)) return Object.is(left, right);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameValue(left[key], right[key]))
  );
}
