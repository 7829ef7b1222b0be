import type { ColumnPlaces } from "./row-fingerprint.ts";

/** How the columns of two exports belong together, by name; their order plays no part. */
export type SharedColumns = {
  old: ColumnPlaces;
  new: ColumnPlaces;
  /** Columns that only one side has. */
  missing: string[];
  added: string[];
};

/** Columns of a key that a side has not; without them rows cannot be matched. */
export type MissingKey = { column: string; side: "old" | "new" };

function placesOf(
  names: readonly string[],
  keys: readonly string[],
  header: readonly string[],
): ColumnPlaces {
  return {
    names,
    places: Int32Array.from(names, (name) => header.indexOf(name)),
    keys: Int32Array.from(keys, (name) => header.indexOf(name)),
  };
}

/**
 * Which columns of the key are not in both files?
 *
 * @example missingKeys(["id"], ["id"], ["Id"]) // [{ column: "id", side: "new" }]
 */
export function missingKeys(
  keys: readonly string[],
  old: readonly string[],
  next: readonly string[],
): MissingKey[] {
  return keys.flatMap((column): MissingKey[] => [
    ...(old.includes(column) ? [] : [{ column, side: "old" } as const]),
    ...(next.includes(column) ? [] : [{ column, side: "new" } as const]),
  ]);
}

/**
 * Which columns are compared, and where do they stand in either file? Those that both have, sorted by
 * name, so that the order of columns never matters. Columns named in `ignored` are left out.
 *
 * @example sharedColumns(["a", "b"], ["b", "c"], ["b"], []).missing // ["a"]
 */
export function sharedColumns(
  old: readonly string[],
  next: readonly string[],
  keys: readonly string[],
  ignored: readonly string[],
): SharedColumns {
  const counts = (name: string) => name !== "" && !ignored.includes(name);
  const shared = [...new Set(old)].filter((name) => counts(name) && next.includes(name)).sort();
  return {
    old: placesOf(shared, keys, old),
    new: placesOf(shared, keys, next),
    missing: [...new Set(old)].filter((name) => counts(name) && !next.includes(name)).sort(),
    added: [...new Set(next)].filter((name) => counts(name) && !old.includes(name)).sort(),
  };
}
