import type { PlainValue } from "../../core/edit/plain-value.ts";

/**
 * How long after the last keystroke the text is written, in milliseconds: reading back what was written
 * takes longer than a frame, so never while somebody goes on typing. What was typed is in the journal
 * until then.
 */
const pauseBeforeWriting = 300;

/** A change of a document's value that its text does not have yet. */
export interface UnwrittenChange {
  path: string;
  label: string;
  before: PlainValue;
  after: PlainValue;
}

/**
 * Changes in the order in which they were made; those said in the same words make one step. Asks to be
 * written once nothing more comes.
 */
export class Unwritten {
  private changes: UnwrittenChange[] = [];
  private readonly write: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(write: () => void) {
    this.write = write;
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  add(change: UnwrittenChange): void {
    const last = this.changes.at(-1);
    if (last?.path === change.path && last.label === change.label) last.after = change.after;
    else this.changes.push(change);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.write, pauseBeforeWriting);
  }

  /** Gives them all away, the first first. */
  take(): UnwrittenChange[] {
    clearTimeout(this.timer);
    const all = this.changes;
    this.changes = [];
    return all;
  }
}
