import { discardDraft, keepDraft, keepOthers } from "../../adapters/browser-drafts.ts";
import { noteJournal } from "../../adapters/browser-journal.ts";
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

  constructor(identity: Identity, told: Told) {
    this.identity = identity;
    this.told = told;
  }

  /** Keeps what never changes, then the draft; called once when a workspace is opened. */
  async start(draft: Draft, others: readonly SourceFile[]): Promise<void> {
    try {
      await keepOthers(this.identity.id, others);
      await this.keep(draft);
    } catch {
      this.told("failed");
    }
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
    noteJournal(this.identity.id, new Map());
  }

  private async writeAll(): Promise<void> {
    try {
      while (this.waiting !== null) {
        const draft = this.waiting;
        this.waiting = null;
        const unsaved = changedPaths(draft).length;
        const changedAt = new Date().toISOString();
        await keepDraft({ ...this.identity, changedAt, steps: draft.past.length, unsaved }, draft);
      }
      this.told("kept");
    } catch {
      this.told("failed");
    } finally {
      this.writing = null;
    }
  }
}
