import type { Fingerprint } from "./fingerprint.ts";

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}

const firstCapacity = 1 << 16;

/** Both fingerprints of every row of one file, by key: some 30 bytes a row, whatever it holds. */
export class RowIndex {
  /** Number of rows. */
  rows = 0;
  /** Rows whose key another row before them has too. */
  doubled = 0;
  private keysA = new Int32Array(firstCapacity);
  private keysB = new Int32Array(firstCapacity);
  private rowsA = new Int32Array(firstCapacity);
  private rowsB = new Int32Array(firstCapacity);
  private taken = new Uint8Array(firstCapacity);
  /** Row number + 1 by place of the key; 0 is free. */
  private slots = new Int32Array(firstCapacity * 2);

  /** Takes the next row; its number counts from 0. */
  add(key: Fingerprint, row: Fingerprint): void {
    if (this.rows === this.keysA.length) this.grow();
    const number = this.rows;
    this.keysA[number] = key.a;
    this.keysB[number] = key.b;
    this.rowsA[number] = row.a;
    this.rowsB[number] = row.b;
    this.rows += 1;
    if (this.place(number)) this.doubled += 1;
  }

  /** Takes a row that is equal in key and content and not taken yet; its number, or -1. */
  takeEqual(key: Fingerprint, row: Fingerprint): number {
    for (let at = this.start(key.a); ; at = this.after(at)) {
      const number = (this.slots[at] as number) - 1;
      if (number < 0) return -1;
      if (this.keysA[number] !== key.a || this.keysB[number] !== key.b) continue;
      if (this.taken[number] === 1) continue;
      if (this.rowsA[number] !== row.a || this.rowsB[number] !== row.b) continue;
      this.taken[number] = 1;
      return number;
    }
  }

  /**
   * Takes the row of this key that is not taken yet, the one with the smallest fingerprint so that the
   * order of rows plays no part: its number; -1 when the key is unknown, -2 when all are taken.
   */
  takeOther(keyA: number, keyB: number): number {
    let best = -1;
    let isKnown = false;
    for (let at = this.start(keyA); ; at = this.after(at)) {
      const number = (this.slots[at] as number) - 1;
      if (number < 0) break;
      if (this.keysA[number] !== keyA || this.keysB[number] !== keyB) continue;
      isKnown = true;
      if (this.taken[number] === 0 && (best < 0 || this.isBefore(number, best))) best = number;
    }
    if (best >= 0) this.taken[best] = 1;
    return best < 0 && isKnown ? -2 : best;
  }

  /** Has any row this key? */
  has(key: Fingerprint): boolean {
    for (let at = this.start(key.a); ; at = this.after(at)) {
      const number = (this.slots[at] as number) - 1;
      if (number < 0) return false;
      if (this.keysA[number] === key.a && this.keysB[number] === key.b) return true;
    }
  }

  /** How many rows of this key are taken? */
  takenOf(keyA: number, keyB: number): number {
    let count = 0;
    for (let at = this.start(keyA); ; at = this.after(at)) {
      const number = (this.slots[at] as number) - 1;
      if (number < 0) return count;
      const isSame = this.keysA[number] === keyA && this.keysB[number] === keyB;
      if (isSame && this.taken[number] === 1) count += 1;
    }
  }

  /** Numbers of the rows that nothing took, in the order of their keys. */
  untaken(): number[] {
    const left: number[] = [];
    for (let number = 0; number < this.rows; number += 1) {
      if (this.taken[number] === 0) left.push(number);
    }
    return left.sort((one, other) => this.keyOrder(one, other));
  }

  private keyOrder(one: number, other: number): number {
    const [a, b] = [this.keysA[one] as number, this.keysA[other] as number];
    if (a !== b) return a - b;
    const [c, d] = [this.keysB[one] as number, this.keysB[other] as number];
    return c !== d ? c - d : this.isBefore(one, other) ? -1 : 1;
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.rowsA[one] as number, this.rowsA[other] as number];
    return a !== b ? a < b : (this.rowsB[one] as number) < (this.rowsB[other] as number);
  }

  private start(keyA: number): number {
    return (keyA ^ (keyA >>> 16)) & (this.slots.length - 1);
  }

  private after(at: number): number {
    return (at + 1) & (this.slots.length - 1);
  }

  /** Was the key there already? */
  private place(number: number): boolean {
    const [a, b] = [this.keysA[number] as number, this.keysB[number] as number];
    let isDoubled = false;
    let at = this.start(a);
    for (;;) {
      const other = (this.slots[at] as number) - 1;
      if (other < 0) break;
      if (this.keysA[other] === a && this.keysB[other] === b) isDoubled = true;
      at = this.after(at);
    }
    this.slots[at] = number + 1;
    return isDoubled;
  }

  private grow(): void {
    const length = this.keysA.length * 2;
    this.keysA = grown(this.keysA, length);
    this.keysB = grown(this.keysB, length);
    this.rowsA = grown(this.rowsA, length);
    this.rowsB = grown(this.rowsB, length);
    const taken = new Uint8Array(length);
    taken.set(this.taken);
    this.taken = taken;
    this.slots = new Int32Array(length * 2);
    for (let number = 0; number < this.rows; number += 1) this.place(number);
  }
}
