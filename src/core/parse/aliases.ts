import type { RenamableKind, RenamedId } from "../schema/renamed-ids.ts";

/** What an old id is called now, and since when. */
export type Alias = { to: string; on: string };

/** Old ids by their kind. */
export type Aliases = ReadonlyMap<RenamableKind, ReadonlyMap<string, Alias>>;

/**
 * Where does a chain of renames end that begins at this one? Null when it comes back to itself.
 *
 * @example endOf(first, [{ from: "a", to: "b", … }, { from: "b", to: "c", … }]) // "c"
 */
export function endOf(first: RenamedId, all: readonly RenamedId[]): string | null {
  const own = all.filter(({ kind }) => kind === first.kind);
  const seen = new Set([first.from]);
  let { to } = first;
  while (!seen.has(to)) {
    seen.add(to);
    const next = own.find(({ from }) => from === to);
    if (next === undefined) return to;
    to = next.to;
  }
  return null;
}

/**
 * What is every old id called now? Chains are followed to their end; a circle leads nowhere and is left
 * out (a check tells of it). Where an id was renamed twice, the first line holds.
 *
 * @example aliasesOf(renamed).get("criterion")?.get("one-queue")?.to // "unified-inbox"
 */
export function aliasesOf(renamed: readonly RenamedId[]): Aliases {
  const aliases = new Map<RenamableKind, Map<string, Alias>>();
  for (const one of renamed) {
    const to = endOf(one, renamed);
    const own = aliases.get(one.kind) ?? new Map<string, Alias>();
    if (to !== null && !own.has(one.from)) own.set(one.from, { to, on: one.on });
    aliases.set(one.kind, own);
  }
  return aliases;
}
