import type { z } from "zod";
import { isMapping, type Path, type YamlValue } from "./yaml-value.ts";

type Issue = z.core.$ZodIssue;

/**
 * The value at a path of a plain value; undefined where nothing stands.
 *
 * @example valueAt({ list: ["a"] }, ["list", 0]) // "a"
 */
export function valueAt(value: YamlValue | undefined, path: Path): YamlValue | undefined {
  let current = value;
  for (const key of path) {
    if (Array.isArray(current)) current = typeof key === "number" ? current[key] : undefined;
    else if (isMapping(current)) current = Object.hasOwn(current, key) ? current[key] : undefined;
    else return undefined;
  }
  return current;
}

/**
 * The steps of an issue's path that can occur in a document.
 *
 * @example pathOf(issue) // ["channels", 0, "id"]
 */
export function pathOf(issue: Issue): Path {
  return issue.path.filter((key) => typeof key !== "symbol");
}

/** How far the keys of a value are from one branch: keys too many and keys missing. */
function keyDistance(issues: readonly Issue[], value: YamlValue): number {
  let distance = 0;
  for (const issue of issues) {
    const path = pathOf(issue);
    if (path.length === 0 && issue.code !== "unrecognized_keys") {
      return issue.code === "custom" ? distance : Number.POSITIVE_INFINITY;
    }
    if (issue.code === "unrecognized_keys") distance += issue.keys.length;
    else if (valueAt(value, path) === undefined) distance += 1;
  }
  return distance;
}

/**
 * Which of the shapes of a union did the writer have in mind? The one whose keys fit best; null when
 * several fit equally well or none does, so that all shapes should be named.
 *
 * @example likelyBranch(issue.errors, { level: 3 }) // the issues of the form { level, reason }
 */
export function likelyBranch(
  branches: readonly (readonly Issue[])[],
  value: YamlValue,
): readonly Issue[] | null {
  const distances = branches.map((issues) => keyDistance(issues, value));
  const least = Math.min(...distances);
  const nearest = branches.filter((_, index) => distances[index] === least);
  return Number.isFinite(least) && nearest.length === 1 ? (nearest[0] ?? null) : null;
}
