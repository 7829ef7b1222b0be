import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Freeze } from "../schema/decision.ts";
import { freezeHash } from "./freeze-hash.ts";

/** The latest freeze of one kind, and whether what was frozen is still the same. */
export type Frozen = { freeze: Freeze; holds: boolean; place: Place };

/**
 * Is this frozen, and has anything changed since? The latest freeze of the kind on record by the day
 * `asOf`; null when there is none.
 *
 * @example frozen(workspace, "criteria", "2026-11-12")?.holds // true
 */
export function frozen(workspace: Workspace, what: Freeze["what"], asOf: string): Frozen | null {
  const all = (workspace.decision.value.freezes ?? []).map((freeze, index) => ({ freeze, index }));
  const own = all.filter(({ freeze }) => freeze.what === what && freeze.on <= asOf);
  const latest = own.sort((a, b) => (a.freeze.on < b.freeze.on ? 1 : -1))[0];
  if (latest === undefined) return null;
  return {
    freeze: latest.freeze,
    holds: latest.freeze.hash === freezeHash(workspace, what),
    place: placeOf(workspace.decision, ["freezes", latest.index, "hash"]),
  };
}
