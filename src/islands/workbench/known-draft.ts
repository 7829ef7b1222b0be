import { claimedDrafts } from "../../adapters/browser-draft-locks.ts";
import { type DraftSummary, discardDraft, keptDrafts } from "../../adapters/browser-drafts.ts";
import { journalOf } from "../../adapters/browser-journal.ts";

/** A draft of the list, and whether some tab works on it now. */
export type ListedDraft = DraftSummary & { isOpen: boolean };

/** Every draft of this browser; drafts in which nothing was ever done and nobody looks at are gone. */
export async function listedDrafts(): Promise<ListedDraft[]> {
  const [drafts, open] = await Promise.all([keptDrafts(), claimedDrafts()]);
  const listed: ListedDraft[] = [];
  for (const draft of drafts) {
    const isOpen = open.has(draft.id);
    const noted = journalOf(draft.id).size;
    const unsaved = Math.max(draft.unsaved, noted);
    if (isOpen || draft.steps > 0 || noted > 0) listed.push({ ...draft, unsaved, isOpen });
    else await discardDraft(draft.id);
  }
  return listed;
}

/** The draft that was made from this very folder on the disk; null without one. */
export async function draftOfFolder(
  handle: FileSystemDirectoryHandle | null,
): Promise<ListedDraft | null> {
  if (handle === null) return null;
  for (const draft of await listedDrafts().catch(() => [])) {
    if (draft.handle && (await draft.handle.isSameEntry(handle))) return draft;
  }
  return null;
}
