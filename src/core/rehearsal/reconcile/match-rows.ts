import type { RecordRow } from "../records/record-row.ts";
import { PendingRows } from "./pending-rows.ts";
import { type ColumnPlaces, RowFingerprints } from "./row-fingerprint.ts";
import { RowIndex } from "./row-index.ts";

/** A row of the old file and the row of the new one that should be the same; numbers from 0. */
export type Pair = { old: number; new: number };

/** How the rows of two files belong together. */
export type RowMatches = {
  oldRows: number;
  newRows: number;
  /** Rows equal in every compared column. */
  equal: number;
  changed: Pair[];
  /** Rows only in the old file, or one more time there. */
  missing: number[];
  /** Rows only in the new file. */
  extra: number[];
  /** Rows of the new file whose key the old file has fewer times. */
  doubled: number[];
  /** Rows whose key stands in their own file before. */
  doubledInOld: number;
  doubledInNew: number;
  emptyKeysInOld: number;
  emptyKeysInNew: number;
  /** Rows that stand after a row that came later in the old file. Told; never a fault. */
  reordered: number;
};

/** First look at both files: rows as fingerprints, matched by key. The old file is read first. */
export class RowMatcher {
  private readonly index = new RowIndex();
  private readonly pending = new PendingRows();
  /** Rows whose key the old file has not at all. */
  private readonly strangers = new RowIndex();
  private doubledInNew = 0;
  private equal = 0;
  private newRows = 0;
  private emptyKeysInOld = 0;
  private emptyKeysInNew = 0;
  private reordered = 0;
  private last = -1;
  private readonly old: RowFingerprints;
  private readonly new: RowFingerprints;
  private readonly nothing = { a: 0, b: 0 };

  constructor(old: ColumnPlaces, next: ColumnPlaces) {
    this.old = new RowFingerprints(old);
    this.new = new RowFingerprints(next);
  }

  readonly readOld = (row: RecordRow): void => {
    this.old.read(row);
    if (this.old.isKeyEmpty) this.emptyKeysInOld += 1;
    this.index.add(this.old.key, this.old.row);
  };

  readonly readNew = (row: RecordRow): void => {
    const { key, row: content } = this.new;
    this.new.read(row);
    if (this.new.isKeyEmpty) this.emptyKeysInNew += 1;
    const number = this.index.takeEqual(key, content);
    if (number < 0) {
      this.pending.add(key, content, this.newRows);
    } else {
      this.equal += 1;
      this.countDoubled(key.a, key.b);
      if (number < this.last) this.reordered += 1;
      else this.last = number;
    }
    this.newRows += 1;
  };

  /** Only where the old file has doubled keys can one of them be taken twice. */
  private countDoubled(keyA: number, keyB: number): void {
    if (this.index.doubled > 0 && this.index.takenOf(keyA, keyB) > 1) this.doubledInNew += 1;
  }

  /** Call once, after all rows of both files. */
  result(): RowMatches {
    const changed: Pair[] = [];
    const extra: number[] = [];
    const doubled: number[] = [];
    for (const { keyA, keyB, row } of this.pending.inOrder()) {
      const number = this.index.takeOther(keyA, keyB);
      if (number >= 0) changed.push({ old: number, new: row });
      else if (number === -1) extra.push(row);
      else doubled.push(row);
      if (number >= 0) this.countDoubled(keyA, keyB);
      if (number === -1) this.strangers.add({ a: keyA, b: keyB }, this.nothing);
    }
    return {
      oldRows: this.index.rows,
      newRows: this.newRows,
      equal: this.equal,
      changed,
      missing: this.index.untaken(),
      extra,
      doubled,
      doubledInOld: this.index.doubled,
      doubledInNew: this.doubledInNew + doubled.length + this.strangers.doubled,
      emptyKeysInOld: this.emptyKeysInOld,
      emptyKeysInNew: this.emptyKeysInNew,
      reordered: this.reordered,
    };
  }
}
