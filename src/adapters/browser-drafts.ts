import { createStore, del, entries, get, set } from "idb-keyval";
import type { Draft } from "../core/edit/draft.ts";
import type { SourceFile } from "../core/parse/source-file.ts";

/** Work that is kept in this browser, on this machine, until it is saved somewhere or thrown away. */
export interface KeptDraft {
  id: string;
  name: string;
  /** Instant of the last change, ISO form. */
  changedAt: string;
  draft: Draft;
  /** Files that are not edited as text: ticket exports and the like. */
  others: SourceFile[];
  handle: FileSystemDirectoryHandle | null;
}

const store = createStore("touchstone", "drafts");

/** Keeps a draft; what was kept under its id is replaced in one step. */
export function keepDraft(draft: KeptDraft): Promise<void> {
  return set(draft.id, draft, store);
}

/** All kept drafts, the latest first. */
export async function keptDrafts(): Promise<KeptDraft[]> {
  const all = await entries<string, KeptDraft>(store);
  const drafts = all.map(([, draft]) => draft);
  return drafts.sort((left, right) => (left.changedAt > right.changedAt ? -1 : 1));
}

/** The draft of an id; undefined when it was thrown away. */
export function keptDraft(id: string): Promise<KeptDraft | undefined> {
  return get(id, store);
}

/** Throws a draft away. */
export function discardDraft(id: string): Promise<void> {
  return del(id, store);
}

/**
 * Asks to be the only tab that works on a draft, for as long as this tab lives.
 *
 * False when another tab has it already.
 */
export function claimDraft(id: string): Promise<boolean> {
  return new Promise((answer) => {
    navigator.locks
      .request(`touchstone-${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => answer(true));
  });
}
