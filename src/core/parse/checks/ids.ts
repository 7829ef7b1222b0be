import { documents } from "../../schema/documents.ts";
import { id } from "../../schema/id.ts";
import { watchedKpiIds } from "../../schema/kpi-id.ts";
import { measuredKpiIds } from "../../schema/measured-kpi.ts";
import { type IdKind, idHomes } from "../id-places.ts";
import type { Readings } from "../workspace.ts";
import type { Located, Path } from "../yaml-value.ts";

/**
 * The file (or folder) in which ids of a kind are declared.
 *
 * @example homeOf("risk") // "checklists/risk-matrix.yaml"
 */
export function homeOf(kind: IdKind): string {
  return kind === "vendor" ? documents.vendor.path : documents[idHomes[kind].kind].path;
}

/**
 * Can this text be an id at all? One that cannot is told by the schema already.
 *
 * @example isId("export-format") // true
 */
export function isId(text: string): boolean {
  return id.safeParse(text).success;
}

/** A value that was found, and the way to it. */
export type Found = { path: Path; located: Located };

/**
 * All values on a path in which `*` stands for any key or index; with `*key` as the last step the
 * keys of the mapping there.
 *
 * @example findAll(root, ["risks", "*", "id"]).map(({ path }) => path) // [["risks", 0, "id"], …]
 */
export function findAll(root: Located, pattern: readonly string[], path: Path = []): Found[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [{ path, located: root }];
  if (step === "*" || step === "*key") {
    return [...root.children].flatMap(([key, child]) => findAll(child, rest, [...path, key]));
  }
  const child = root.children.get(step);
  return child ? findAll(child, rest, [...path, step]) : [];
}

/**
 * The ids of a kind that exist, also those in faulty parts of a document, so that one fault does not
 * look like many. Null when that cannot be known: the document is absent, or part of it is hidden by
 * a syntax error.
 *
 * @example knownIds(readings, "vendor") // Set { "norvane", "tidalleaf" }
 */
export function knownIds(readings: Readings, kind: IdKind): ReadonlySet<string> | null {
  if (kind === "kpi") return new Set([...measuredKpiIds, ...watchedKpiIds]);
  if (kind === "vendor") return new Set(readings.vendor.keys());
  const home = idHomes[kind];
  const reading = readings[home.kind].get("");
  if (!reading?.isReadable || reading.written === null) return null;
  const values = findAll(reading.written, home.path.split("/")).map(({ located }) => located.value);
  return new Set(values.filter((value) => typeof value === "string"));
}
