import type { Fingerprint } from "./fingerprint.ts";
import type { FingerprintedRows } from "./fingerprinted-rows.ts";
import { RepeatedRows } from "./repeated-rows.ts";

const [taken, asked] = [1, 2];

/** So many places for each row at least, so that a key is found at once or nearly so. */
const placesPerRow = 1.5;

function placesFor(rows: number): number {
  let places = 64;
  while (places < rows * placesPerRow) places *= 2;
  return places;
}

/** Finds rows of one file by the fingerprints of key and content: some 7 to 13 bytes a row more. */
export class RowIndex {
  /** Rows whose key another row before them has too. */
  doubled = 0;
  /** Times that a key was asked for again. */
  askedAgain = 0;
  private readonly rows: FingerprintedRows;
  private readonly flags: Uint8Array;
  /** Number + 1 of the first row of a key; 0 is free. */
  private readonly slots: Int32Array;
  private readonly repeated: RepeatedRows;

  constructor(rows: FingerprintedRows) {
    this.rows = rows;
    this.flags = new Uint8Array(rows.rows);
    this.slots = new Int32Array(placesFor(rows.rows));
    this.repeated = new RepeatedRows(rows);
    for (let row = 0; row < rows.rows; row += 1) this.place(row);
  }

  /** Takes a row that is equal in key and content and not taken yet: its number, or -1. */
  takeEqual(others: FingerprintedRows, other: number): number {
    const first = this.firstOf(others.keyA(other), others.keyB(other));
    if (first < 0) return -1;
    const flag = this.flags[first] as number;
    if ((flag & asked) !== 0) this.askedAgain += 1;
    this.flags[first] = flag | asked;
    const found =
      (flag & taken) === 0 && this.isEqual(first, others, other)
        ? first
        : this.repeated.count === 0
          ? -1
          : this.repeated.take(others, other);
    if (found >= 0) this.flags[found] = (this.flags[found] as number) | taken;
    return found;
  }

  /** Has any row this key? */
  has(key: Fingerprint): boolean {
    return this.firstOf(key.a, key.b) >= 0;
  }

  /** Has any row the key of this row of another file? */
  hasKeyOf(others: FingerprintedRows, other: number): boolean {
    return this.firstOf(others.keyA(other), others.keyB(other)) >= 0;
  }

  /** Numbers of the rows that nothing took. */
  untaken(): Uint32Array {
    let count = 0;
    for (const flag of this.flags) if ((flag & taken) === 0) count += 1;
    const left = new Uint32Array(count);
    let at = 0;
    for (let row = 0; row < this.flags.length; row += 1) {
      if (((this.flags[row] as number) & taken) !== 0) continue;
      left[at] = row;
      at += 1;
    }
    return left;
  }

  private isEqual(row: number, others: FingerprintedRows, other: number): boolean {
    const { rows } = this;
    const isSame = rows.contentA(row) === others.contentA(other);
    return isSame && rows.contentB(row) === others.contentB(other);
  }

  /** The first row of a key; -1 when there is none. */
  private firstOf(keyA: number, keyB: number): number {
    const { rows, slots } = this;
    for (let at = this.start(keyA); ; at = (at + 1) & (slots.length - 1)) {
      const row = (slots[at] as number) - 1;
      if (row < 0) return -1;
      if (rows.keyA(row) === keyA && rows.keyB(row) === keyB) return row;
    }
  }

  private start(keyA: number): number {
    return (keyA ^ (keyA >>> 16)) & (this.slots.length - 1);
  }

  private place(row: number): void {
    const { rows, slots } = this;
    const [keyA, keyB] = [rows.keyA(row), rows.keyB(row)];
    let at = this.start(keyA);
    for (;;) {
      const other = (slots[at] as number) - 1;
      if (other < 0) break;
      if (rows.keyA(other) === keyA && rows.keyB(other) === keyB) {
        this.doubled += 1;
        this.repeated.add(row);
        return;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = row + 1;
  }
}
