import { discardDraft, keepDraft, keepOthers } from "../../adapters/browser-drafts.ts";
import { changedPaths, type Draft } from "../../core/edit/draft.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

type Identity = { id: string; name: string; handle: FileSystemDirectoryHandle | null };
type Told = (kept: "kept" | "keeping" | "failed") => void;

/**
 * Keeps one draft in the browser: one write at a time, and always the latest state last, so that a
 * burst of keystrokes costs two writes and not twenty.
 */
export class DraftKeeper {
  private readonly identity: Identity;
  private readonly told: Told;
  private waiting: Draft | null = null;
  private writing: Promise<void> | null = null;
  /** Is what never changes kept, too? */
  private areOthersKept: Promise<boolean> = Promise.resolve(true);

  constructor(identity: Identity, told: Told) {
    this.identity = identity;
    this.told = told;
  }

  /** Keeps what never changes, then the draft; called once when a workspace is opened. */
  start(draft: Draft, others: readonly SourceFile[]): Promise<void> {
    this.areOthersKept = keptOthers(this.identity.id, others);
    // Waits its turn like any other state: what is changed meanwhile is later, and must stay last.
    return this.keep(draft);
  }

  /** Settles when this state, or a later one, is kept or could not be. */
  keep(draft: Draft): Promise<void> {
    this.waiting = draft;
    this.writing ??= this.writeAll();
    return this.writing;
  }

  async discard(): Promise<void> {
    this.waiting = null;
    await this.writing;
    await discardDraft(this.identity.id).catch(() => {});
  }

  private async writeAll(): Promise<void> {
    try {
      const areOthersKept = await this.areOthersKept;
      while (this.waiting !== null) {
        const draft = this.waiting;
        this.waiting = null;
        const unsaved = changedPaths(draft).length;
        const changedAt = new Date().toISOString();
        await keepDraft({ ...this.identity, changedAt, steps: draft.past.length, unsaved }, draft);
      }
      this.told(areOthersKept ? "kept" : "failed");
    } catch {
      this.told("failed");
    } finally {
      this.writing = null;
    }
  }
}

async function keptOthers(id: string, others: readonly SourceFile[]): Promise<boolean> {
  try {
    await keepOthers(id, others);
    return true;
  } catch {
    return false;
  }
}
