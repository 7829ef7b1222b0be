/** What JSON can hold. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/**
 * One text for one content: keys sorted, no spaces, absent keys left out. Two files that differ only
 * in layout, comments or the order of keys give the same text; the order of lists counts.
 *
 * @example canonicalJson({ b: [1, 2], a: "x" }) // '{"a":"x","b":[1,2]}'
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const inner = value[key];
      return inner === undefined ? [] : `${JSON.stringify(key)}:${canonicalJson(inner)}`;
    });
  return `{${entries.join(",")}}`;
}
