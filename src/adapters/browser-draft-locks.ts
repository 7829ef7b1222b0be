const prefix = "touchstone-draft-";

/** Gives a draft free for other tabs. */
export type Release = () => void;

/**
 * Asks to be the only tab that works on a draft, until it is released or this tab ends.
 *
 * Null when another tab has it already. A browser without locks lets every tab in.
 */
export function claimDraft(id: string): Promise<Release | null> {
  return new Promise((answer) => {
    const free: Release = () => {};
    if (!navigator.locks) return answer(free);
    navigator.locks
      .request(`${prefix}${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) return answer(null);
        return new Promise<void>((release) => answer(release));
      })
      .catch(() => answer(free));
  });
}

/** Which drafts are open in some tab, this one included? */
export async function claimedDrafts(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => ({ held: [] }))) ?? {};
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  return new Set(names.map((name) => name.slice(prefix.length)));
}
