import type { FingerprintedRows } from "./fingerprinted-rows.ts";

function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}

/**
 * Rows whose key another row before them has, found by key and content together. Rows that are equal in
 * both form a ring, so that a key that tells nothing apart costs no more than one that does.
 */
export class RepeatedRows {
  /** Number of rows. */
  count = 0;
  private readonly rows: FingerprintedRows;
  /** Row by entry, and the entry behind it in its ring. */
  private numbers = new Int32Array(64);
  private nexts = new Int32Array(64);
  /** Last entry of a ring + 1; 0 is free, below 0 a ring of which every row is taken. */
  private slots = new Int32Array(128);
  private rings = 0;

  constructor(rows: FingerprintedRows) {
    this.rows = rows;
  }

  /** Takes the number of a row. */
  add(row: number): void {
    const entry = this.count;
    if (entry === this.numbers.length) {
      this.numbers = longer(this.numbers);
      this.nexts = longer(this.nexts);
    }
    this.numbers[entry] = row;
    this.count += 1;
    const at = this.slotOf(this.rows, row);
    const last = (this.slots[at] as number) - 1;
    this.slots[at] = entry + 1;
    this.nexts[entry] = last < 0 ? entry : (this.nexts[last] as number);
    if (last >= 0) this.nexts[last] = entry;
    else this.rings += 1;
    if (this.rings * 2 > this.slots.length) this.grow();
  }

  /** The first row that is equal to this one of another file and was not taken before; -1 when none is. */
  take(others: FingerprintedRows, other: number): number {
    const at = this.slotOf(others, other);
    const last = (this.slots[at] as number) - 1;
    if (last < 0) return -1;
    const first = this.nexts[last] as number;
    if (first === last) this.slots[at] = -(last + 1);
    else this.nexts[last] = this.nexts[first] as number;
    return this.numbers[first] as number;
  }

  /** Where the ring of rows like this one is noted, or the free place where it would be. */
  private slotOf(others: FingerprintedRows, other: number): number {
    const mask = this.slots.length - 1;
    const [keyA, keyB] = [others.keyA(other), others.keyB(other)];
    const [contentA, contentB] = [others.contentA(other), others.contentB(other)];
    let at = (keyA ^ Math.imul(contentA, 0x9e3779b1) ^ (contentB >>> 7)) & mask;
    for (;;) {
      const slot = this.slots[at] as number;
      if (slot === 0) return at;
      const row = this.numbers[Math.abs(slot) - 1] as number;
      const { rows } = this;
      const isSameKey = rows.keyA(row) === keyA && rows.keyB(row) === keyB;
      if (isSameKey && rows.contentA(row) === contentA && rows.contentB(row) === contentB)
        return at;
      at = (at + 1) & mask;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (const slot of before) {
      if (slot === 0) continue;
      this.slots[this.slotOf(this.rows, this.numbers[Math.abs(slot) - 1] as number)] = slot;
    }
  }
}
