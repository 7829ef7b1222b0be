import type { Fingerprint } from "./fingerprint.ts";

/** Rows of one block: a mebibyte of fingerprints. */
const blockRows = 1 << 16;
const blockBits = 16;

/**
 * The fingerprints of key and content of every row of one file: 16 bytes a row, whatever it holds, in
 * blocks that are never copied and can be handed from one thread to another.
 */
export class FingerprintedRows {
  /** Number of rows. */
  rows = 0;
  /** Rows whose key has no cell that is filled. */
  emptyKeys = 0;
  readonly blocks: Int32Array<ArrayBuffer>[] = [];

  /** Rows that were taken down before, perhaps in another thread. */
  static of(blocks: Int32Array<ArrayBuffer>[], rows: number, emptyKeys: number): FingerprintedRows {
    const all = new FingerprintedRows();
    all.blocks.push(...blocks);
    all.rows = rows;
    all.emptyKeys = emptyKeys;
    return all;
  }

  /** Takes the next row; its number counts from 0. */
  add(key: Fingerprint, content: Fingerprint): void {
    const at = (this.rows & (blockRows - 1)) << 2;
    if (at === 0) this.blocks.push(new Int32Array(blockRows << 2));
    const block = this.blocks[this.rows >> blockBits] as Int32Array;
    block[at] = key.a;
    block[at + 1] = key.b;
    block[at + 2] = content.a;
    block[at + 3] = content.b;
    this.rows += 1;
  }

  keyA(row: number): number {
    return this.at(row, 0);
  }

  keyB(row: number): number {
    return this.at(row, 1);
  }

  contentA(row: number): number {
    return this.at(row, 2);
  }

  contentB(row: number): number {
    return this.at(row, 3);
  }

  private at(row: number, field: number): number {
    const block = this.blocks[row >> blockBits] as Int32Array;
    return block[((row & (blockRows - 1)) << 2) + field] as number;
  }
}
