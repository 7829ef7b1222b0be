import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { DocumentKind } from "../schema/documents.ts";
import { placeAt, type SourceText } from "./source-text.ts";
import { isMapping, type Located, type YamlValue } from "./yaml-value.ts";

/** One step from a version of the format to the next, for one kind of document. */
export type Migration = {
  kind: DocumentKind;
  /** It takes documents of this version to the next one. */
  from: number;
  /** What it does, as a word for the note: "duty-holes-to-duties". */
  id: string;
  /** Gives the new value and leaves the old one as it was; it need not care for `schemaVersion`. */
  migrate: (value: { [key: string]: YamlValue }) => { [key: string]: YamlValue };
};

/** The version that is written today, and the steps that lead to it from older ones. */
export type Versions = { current: number; migrations: readonly Migration[] };

/** Version 1 is the first; documents of it are read as they are. */
export const versions: Versions = { current: 1, migrations: [] };

/** The new value with places: those of the old one where something stood, else of what is around it. */
function relocated(value: YamlValue, old: Located): Located {
  if (value === old.value) return old;
  const entries: [string | number, YamlValue][] = Array.isArray(value)
    ? [...value.entries()]
    : isMapping(value)
      ? Object.entries(value)
      : [];
  const around: Located = { ...old, key: null, children: new Map() };
  const children = entries.map(
    ([key, inner]) => [key, relocated(inner, old.children.get(key) ?? around)] as const,
  );
  return { ...old, value, children: new Map(children) };
}

function stepsFrom(
  kind: DocumentKind,
  found: number,
  { current, migrations }: Versions,
): Migration[] {
  const steps: Migration[] = [];
  for (let version = found; version < current; version += 1) {
    const step = migrations.find((one) => one.kind === kind && one.from === version);
    if (step) steps.push(step);
  }
  return steps;
}

/** What to go on with: null when the document is of a version that this tool does not know. */
export type Migrated = { root: Located | null; findings: Diagnostic[] };

/**
 * The document in today's format. Of today's version it comes back as it is; an older one is led
 * through every step in order, with a note; one from the future is refused, since nobody can know what
 * its keys mean. What has no version, or one below the first, is left for the schema to tell.
 *
 * @param known versions and steps; those of this tool unless a test brings its own
 * @example migrate("vendor", rootOfVersion99, source).findings[0]?.code // "newer-document"
 */
export function migrate(
  kind: DocumentKind,
  root: Located,
  source: SourceText,
  known: Versions = versions,
): Migrated {
  const found = isMapping(root.value) ? root.value.schemaVersion : undefined;
  if (!isMapping(root.value) || typeof found !== "number" || !Number.isInteger(found)) {
    return { root, findings: [] };
  }
  const at = root.children.get("schemaVersion") ?? root;
  const place = placeAt(source, at.start, at.end);
  const { current } = known;
  if (found > current) {
    return { root: null, findings: [diagnose("newer-document", place, { found, current })] };
  }
  const steps = stepsFrom(kind, found, known);
  const isOldest = !known.migrations.some((one) => one.kind === kind && one.from <= found);
  if (found === current || (steps.length === 0 && isOldest)) return { root, findings: [] };
  const value = steps.reduce((before, step) => step.migrate(before), root.value);
  const changes = steps.map(({ id }) => id).join(", ");
  const note = diagnose("migrated-document", place, { found, current, changes });
  return { root: relocated({ ...value, schemaVersion: current }, root), findings: [note] };
}
