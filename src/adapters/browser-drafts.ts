import { createStore, promisifyRequest, setMany } from "idb-keyval";
import { changedPaths, type Draft } from "../core/edit/draft.ts";
import type { SourceFile } from "../core/parse/source-file.ts";
import { noteJournal } from "./browser-journal.ts";

/** What the list of drafts says of one. */
export interface DraftSummary {
  id: string;
  name: string;
  /** Instant of the last change, ISO form. */
  changedAt: string;
  /** Steps in its history; 0 when nothing was ever changed. */
  steps: number;
  /** Files that are not saved anywhere but here. */
  unsaved: number;
  handle: FileSystemDirectoryHandle | null;
}

/** Work that is kept in this browser, on this machine, until it is saved somewhere or thrown away. */
export interface KeptDraft extends DraftSummary {
  draft: Draft;
  /** Files that are not edited as text: ticket exports and the like. */
  others: SourceFile[];
}

/**
 * A draft as it is stored: what was saved changes rarely and lies apart, so that keeping a keystroke
 * copies one document and not all of them twice.
 */
type StoredDraft = Pick<Draft, "past" | "future"> & {
  /** Texts that are others than those saved, by path; null for a document that is gone. */
  changed: ReadonlyMap<string, string | null>;
};

const store = createStore("touchstone-work", "drafts");
const parts = ["summary", "draft", "saved", "others"] as const;
const key = (part: (typeof parts)[number], id: string): [string, string] => [part, id];

/** What this tab has stored as saved, by draft. */
const storedAsSaved = new Map<string, Draft["saved"]>();

function storedDraft(draft: Draft): StoredDraft {
  const { texts, past, future } = draft;
  const changed = new Map(changedPaths(draft).map((path) => [path, texts.get(path) ?? null]));
  return { changed, past, future };
}

function draftFrom({ changed, past, future }: StoredDraft, saved: Draft["saved"]): Draft {
  const texts = new Map(saved);
  for (const [path, text] of changed) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  return { texts, saved, past, future };
}

/** Keeps the files of a draft that never change; once is enough. */
export function keepOthers(id: string, others: readonly SourceFile[]): Promise<void> {
  return setMany([[key("others", id), others]], store);
}

/** Keeps a draft as it stands now, in one step: a crash leaves the old one or the new one. */
export async function keepDraft(summary: DraftSummary, draft: Draft): Promise<void> {
  const { id } = summary;
  await store("readwrite", (kept) => {
    kept.put(summary, key("summary", id));
    kept.put(storedDraft(draft), key("draft", id));
    const putSaved = () => kept.put(draft.saved, key("saved", id));
    if (storedAsSaved.get(id) !== draft.saved) putSaved();
    else {
      // Whoever threw it away meanwhile took this, too.
      const found = kept.getKey(key("saved", id));
      found.onsuccess = () => found.result ?? putSaved();
    }
    return promisifyRequest(kept.transaction);
  });
  storedAsSaved.set(id, draft.saved);
}

/** What is kept, the latest first. */
export async function keptDrafts(): Promise<DraftSummary[]> {
  const range = IDBKeyRange.bound(["summary"], ["summary", []]);
  const drafts = await store("readonly", (kept) =>
    promisifyRequest<DraftSummary[]>(kept.getAll(range)),
  );
  return drafts.sort((left, right) => (left.changedAt > right.changedAt ? -1 : 1));
}

/** The whole draft of an id; null when it was thrown away. */
export async function keptDraft(id: string): Promise<KeptDraft | null> {
  // In one step: parts of two different moments make no draft.
  const [summary, stored, saved, others] = await store("readonly", (kept) =>
    Promise.all([
      promisifyRequest<DraftSummary | undefined>(kept.get(key("summary", id))),
      promisifyRequest<StoredDraft | Draft | undefined>(kept.get(key("draft", id))),
      promisifyRequest<Draft["saved"] | undefined>(kept.get(key("saved", id))),
      promisifyRequest<SourceFile[] | undefined>(kept.get(key("others", id))),
    ]),
  );
  // Stored as a whole by an earlier version, or in two parts.
  const draft = stored && ("texts" in stored ? stored : saved && draftFrom(stored, saved));
  return summary && draft ? { ...summary, draft, others: others ?? [] } : null;
}

/** Throws a draft away, with what was noted for it. */
export async function discardDraft(id: string): Promise<void> {
  noteJournal(id, new Map());
  await store("readwrite", (kept) => {
    for (const part of parts) kept.delete(key(part, id));
    return promisifyRequest(kept.transaction);
  });
}

/** Asks the browser not to clear drafts away when the disk runs short; it may refuse. */
export function askToKeep(): void {
  navigator.storage?.persist?.().catch(() => {});
}
