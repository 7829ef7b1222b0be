import type { PlainValue } from "../../core/edit/plain-value.ts";

/**
 * How long after the last keystroke the text is written, in milliseconds: reading back what was written
 * takes longer than a frame, so never while somebody goes on typing. What was typed is in the journal
 * until then.
 */
const pauseBeforeWriting = 300;

/** Within so many milliseconds, changes said in the same words are one step, as of a slider that is dragged. */
const oneMovement = 100;

/** A change of a document's value that its text does not have yet. */
export interface UnwrittenChange {
  path: string;
  label: string;
  before: PlainValue;
  after: PlainValue;
}

/**
 * Changes in the order in which they were made; those of one movement make one step. Asks to be
 * written once nothing more comes.
 */
export class Unwritten {
  private changes: UnwrittenChange[] = [];
  private addedAt = 0;
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
    const isSoon = performance.now() - this.addedAt < oneMovement;
    const isSame = last?.path === change.path && last.label === change.label;
    if (last && isSame && isSoon) last.after = change.after;
    else this.changes.push(change);
    this.addedAt = performance.now();
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
