import type { z } from "zod";
import { fillerFor } from "./filler.ts";
import { schemasAt } from "./schema-shape.ts";
import { pathOf, valueAt } from "./union-branch.ts";
import type { Located, Path, YamlValue } from "./yaml-value.ts";

/** A document is given up when that many rounds of leaving out do not make it valid. */
const mostRounds = 12;

type Tree = { root: Located; schema: z.core.$ZodType };

function rebuilt(located: Located, children: Map<string | number, Located>): Located {
  const entries = [...children.values()].map((child) => child.value);
  const value: YamlValue = Array.isArray(located.value)
    ? entries
    : Object.fromEntries([...children].map(([key, child]) => [key, child.value]));
  return { ...located, value, children, isWhole: false };
}

function renumbered(children: Map<string | number, Located>): Map<string | number, Located> {
  return new Map([...children.values()].map((child, index) => [index, child]));
}

/** The tree with the value at a path replaced, or left out when the replacement is null. */
function change(located: Located, path: Path, replacement: Located | null): Located {
  const [step, ...rest] = path;
  if (step === undefined) return replacement ?? located;
  const child = located.children.get(step);
  const children = new Map(located.children);
  if (rest.length > 0) {
    if (child) children.set(step, change(child, rest, replacement));
  } else if (replacement) children.set(step, replacement);
  else children.delete(step);
  const isList = Array.isArray(located.value);
  return rebuilt(located, isList ? renumbered(children) : children);
}

function filled(tree: Tree, path: Path): Located {
  const schema = schemasAt(tree.schema, path)[0];
  const value = schema ? fillerFor(schema) : null;
  const { start, end } = tree.root;
  return { value, start, end, key: null, children: new Map(), isWhole: false };
}

/** A missing text, fixed word or field of the document itself is filled; else its owner is left out. */
function isFilled(tree: Tree, path: Path): boolean {
  const kinds = schemasAt(tree.schema, path).map((schema) => schema._zod.def.type);
  return path.length === 1 || kinds.some((kind) => kind === "string" || kind === "literal");
}

/** Leaves out what one round of validation refused; null when the whole document would have to go. */
function withoutFaults(tree: Tree, paths: readonly Path[]): Located | null {
  // From the last to the first, so that the indexes of lists still to be used stay right.
  const later = [...paths].sort((left, right) => comparePaths(right, left));
  let root = tree.root;
  for (const path of later) {
    if (path.length === 0) return null;
    const isMissing = valueAt(root.value, path) === undefined;
    if (!isMissing) root = change(root, path, null);
    else if (isFilled(tree, path)) root = change(root, path, filled(tree, path));
    else if (path.length > 1) root = change(root, path.slice(0, -1), null);
    else return null;
  }
  return root;
}

function comparePaths(left: Path, right: Path): number {
  for (const [index, key] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (typeof key === "number" && typeof other === "number" && key !== other) return key - other;
    if (key !== other) return String(key) < String(other) ? -1 : 1;
  }
  return left.length - right.length;
}

function faultyPaths(issues: readonly z.core.$ZodIssue[]): Path[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
  });
}

/**
 * What is left of a faulty document when its faulty parts are left out? The tree that the schema
 * accepts, its `isWhole` marks telling where something is missing; null when nothing usable is left.
 * Serves to find the faults that only show between documents; never to compute a result.
 *
 * @example salvage(root, schema, validate)?.value // { id: "a" } for { id: "a", unknown: 1 }
 */
export function salvage(
  root: Located,
  schema: z.core.$ZodType,
  validate: (value: YamlValue) => readonly z.core.$ZodIssue[],
): Located | null {
  let current: Located | null = root;
  for (let round = 0; round < mostRounds && current !== null; round += 1) {
    const issues = validate(current.value);
    if (issues.length === 0) return current;
    current = withoutFaults({ root: current, schema }, faultyPaths(issues));
  }
  return null;
}
