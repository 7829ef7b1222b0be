/** A value as YAML can hold it under our rules: days stay text, mappings have text keys. */
export type YamlValue =
  | null
  | boolean
  | number
  | string
  | YamlValue[]
  | { [key: string]: YamlValue };

/** The way from the top of a document to a value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** A value with the offsets of its text, of its key, and of everything inside it. */
export type Located = {
  value: YamlValue;
  start: number;
  end: number;
  key: { start: number; end: number } | null;
  children: ReadonlyMap<string | number, Located>;
  /** False when something inside was left out because it was faulty. */
  isWhole: boolean;
};

/**
 * The deepest value that exists on a path, and how many steps of the path led there. A key that is
 * missing is thus found at its parent.
 *
 * @example locate(root, ["channels", 0, "lable"]).steps // 2: the entry exists, the key does not
 */
export function locate(root: Located, path: Path): { found: Located; steps: number } {
  let found = root;
  let steps = 0;
  for (const step of path) {
    const next = found.children.get(step);
    if (next === undefined) break;
    found = next;
    steps += 1;
  }
  return { found, steps };
}

/**
 * Is the value a mapping (not a list, not a scalar)?
 *
 * @example isMapping(["a"]) // false
 */
export function isMapping(value: YamlValue | undefined): value is { [key: string]: YamlValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
