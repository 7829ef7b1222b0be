import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { DocumentKind } from "../schema/documents.ts";
import { renamableKinds } from "../schema/renamed-ids.ts";
import type { Alias, Aliases } from "./aliases.ts";
import { idPlaces } from "./id-places.ts";
import { placeAt, type SourceText } from "./source-text.ts";
import type { Located, YamlValue } from "./yaml-value.ts";

/** The renames of one kind in one document, and what is to be said of them. */
type Renaming = {
  kind: string;
  source: SourceText;
  aliases: ReadonlyMap<string, Alias>;
  findings: Diagnostic[];
};

function tell(renaming: Renaming, at: { start: number; end: number }, found: string, alias: Alias) {
  const place = placeAt(renaming.source, at.start, at.end);
  const params = { kind: renaming.kind, found, now: alias.to, on: alias.on };
  renaming.findings.push(diagnose("renamed-id", place, params));
}

function tellBoth(
  renaming: Renaming,
  at: { start: number; end: number },
  found: string,
  now: string,
) {
  const place = placeAt(renaming.source, at.start, at.end);
  const { kind } = renaming;
  renaming.findings.push(diagnose("old-and-new-id", place, { kind, found, now }));
}

function withChildren(located: Located, children: Map<string | number, Located>): Located {
  const value: YamlValue = Array.isArray(located.value)
    ? [...children.values()].map((child) => child.value)
    : Object.fromEntries([...children].map(([key, child]) => [key, child.value]));
  return { ...located, value, children };
}

/** Keys that are ids. Where the new one stands there as well, it holds and the old one is left out. */
function renameKeys(located: Located, renaming: Renaming): Located {
  const children = new Map<string | number, Located>();
  for (const [key, child] of located.children) {
    const alias = renaming.aliases.get(String(key));
    const at = child.key ?? child;
    if (alias === undefined) children.set(key, child);
    else if (located.children.has(alias.to) || children.has(alias.to))
      tellBoth(renaming, at, String(key), alias.to);
    else {
      tell(renaming, at, String(key), alias);
      children.set(alias.to, child);
    }
  }
  return withChildren(located, children);
}

function renameValue(located: Located, renaming: Renaming): Located {
  const found = located.value;
  const alias = typeof found === "string" ? renaming.aliases.get(found) : undefined;
  if (typeof found !== "string" || alias === undefined) return located;
  tell(renaming, located, found, alias);
  return { ...located, value: alias.to };
}

/** A list of ids in which old and new stand side by side names one thing twice. */
function withoutBoth(list: Located, renaming: Renaming): Located {
  const values = [...list.children.values()].map((child) => child.value);
  const kept = [...list.children.values()].filter((child) => {
    const alias = typeof child.value === "string" ? renaming.aliases.get(child.value) : undefined;
    if (alias === undefined || !values.includes(alias.to)) return true;
    tellBoth(renaming, child, String(child.value), alias.to);
    return false;
  });
  if (kept.length === values.length) return list;
  return withChildren(list, new Map(kept.map((child, index) => [index, child])));
}

function rename(located: Located, steps: readonly string[], renaming: Renaming): Located {
  const [step, ...rest] = steps;
  if (step === undefined) return renameValue(located, renaming);
  if (step === "*key") return renameKeys(located, renaming);
  const isIdList = step === "*" && rest.length === 0 && Array.isArray(located.value);
  const from = isIdList ? withoutBoth(located, renaming) : located;
  let isChanged = from !== located;
  const children = new Map(from.children);
  for (const [key, child] of from.children) {
    if (step !== "*" && step !== key) continue;
    const renamed = rename(child, rest, renaming);
    if (renamed === child) continue;
    children.set(key, renamed);
    isChanged = true;
  }
  return isChanged ? withChildren(from, children) : located;
}

/**
 * The document with every id that was renamed under its new name, so that everything after this only
 * knows the new one; places in the file stay those of what is written. A note for each old id that was
 * met, and an error where old and new are used side by side.
 *
 * @example renameIds("vendor", root, source, aliases).findings[0]?.code // "renamed-id"
 */
export function renameIds(
  kind: DocumentKind,
  root: Located,
  source: SourceText,
  aliases: Aliases,
): { root: Located; findings: Diagnostic[] } {
  const findings: Diagnostic[] = [];
  let renamed = root;
  for (const idKind of renamableKinds) {
    const own = aliases.get(idKind);
    if (own === undefined || own.size === 0) continue;
    const renaming = { kind: idKind, source, aliases: own, findings };
    for (const path of idPlaces(kind, idKind)) {
      renamed = rename(renamed, path.split("/"), renaming);
    }
  }
  return { root: renamed, findings };
}
