import type { PlainValue } from "../../core/edit/plain-value.ts";

/** A change of a document's value that its text does not have yet. */
export interface UnwrittenChange {
  path: string;
  label: string;
  before: PlainValue;
  after: PlainValue;
}

/** Changes in the order in which they were made; those said in the same words make one step. */
export class Unwritten {
  private changes: UnwrittenChange[] = [];

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  add(change: UnwrittenChange): void {
    const last = this.changes.at(-1);
    if (last?.path === change.path && last.label === change.label) last.after = change.after;
    else this.changes.push(change);
  }

  /** Gives them all away, the first first. */
  take(): UnwrittenChange[] {
    const all = this.changes;
    this.changes = [];
    return all;
  }
}
