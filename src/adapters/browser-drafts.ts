import { createStore, get, promisifyRequest, setMany } from "idb-keyval";
import type { Draft } from "../core/edit/draft.ts";
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

const store = createStore("touchstone-work", "drafts");
const key = (part: "summary" | "draft" | "others", id: string): [string, string] => [part, id];

/** Keeps the files of a draft that never change; once is enough. */
export function keepOthers(id: string, others: readonly SourceFile[]): Promise<void> {
  return setMany([[key("others", id), others]], store);
}

/** Keeps a draft as it stands now, in one step: a crash leaves the old one or the new one. */
export function keepDraft(summary: DraftSummary, draft: Draft): Promise<void> {
  const { id } = summary;
  const entries: [IDBValidKey, unknown][] = [
    [key("summary", id), summary],
    [key("draft", id), draft],
  ];
  return setMany(entries, store);
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
  const [summary, draft, others] = await Promise.all([
    get<DraftSummary>(key("summary", id), store),
    get<Draft>(key("draft", id), store),
    get<SourceFile[]>(key("others", id), store),
  ]);
  return summary && draft ? { ...summary, draft, others: others ?? [] } : null;
}

/** Throws a draft away, with what was noted for it. */
export async function discardDraft(id: string): Promise<void> {
  noteJournal(id, new Map());
  await store("readwrite", (kept) => {
    for (const part of ["summary", "draft", "others"] as const) kept.delete(key(part, id));
    return promisifyRequest(kept.transaction);
  });
}

/** Asks the browser not to clear drafts away when the disk runs short; it may refuse. */
export function askToKeep(): void {
  navigator.storage?.persist?.().catch(() => {});
}
