import type { FingerprintedRows } from "./fingerprinted-rows.ts";
import { inOrderOfKey } from "./key-order.ts";
import { pairedRows, type RowPairs } from "./paired-rows.ts";
import { RowIndex } from "./row-index.ts";

/** How the rows of two files belong together; rows are numbered from 0. */
export type RowMatches = {
  oldRows: number;
  newRows: number;
  /** Rows equal in every compared column. */
  equal: number;
  changed: RowPairs;
  /** Rows only in the old file, or one more time there. */
  missing: Uint32Array;
  /** Rows only in the new file. */
  extra: Uint32Array;
  /** Rows of the new file whose key the old file has fewer times. */
  doubled: Uint32Array;
  /** Rows whose key stands in their own file before. */
  doubledInOld: number;
  doubledInNew: number;
  emptyKeysInOld: number;
  emptyKeysInNew: number;
  /** Rows that stand after a row that came later in the old file. Told; never a fault. */
  reordered: number;
};

/** Rows of the new file that are equal to none of the old one, and counts of those that are. */
function equalRows(index: RowIndex, next: FingerprintedRows) {
  const isLeft = new Uint8Array(next.rows);
  let equal = 0;
  let reordered = 0;
  let last = -1;
  for (let row = 0; row < next.rows; row += 1) {
    const number = index.takeEqual(next, row);
    if (number < 0) isLeft[row] = 1;
    else {
      equal += 1;
      if (number < last) reordered += 1;
      else last = number;
    }
  }
  const left = new Uint32Array(next.rows - equal);
  let at = 0;
  for (let row = 0; row < next.rows; row += 1) {
    if (isLeft[row] === 0) continue;
    left[at] = row;
    at += 1;
  }
  return { equal, reordered, left };
}

/**
 * First look at two files: which rows are equal, and which belong together although they differ? Rows
 * with the same key are paired by content first, then in one order, so that the order of rows plays no
 * part. Takes some 20 bytes a row beside the fingerprints, and no more time when keys repeat.
 *
 * @example matchRows(old, old).equal // as many as there are rows
 */
export function matchRows(old: FingerprintedRows, next: FingerprintedRows): RowMatches {
  const index = new RowIndex(old);
  const { equal, reordered, left } = equalRows(index, next);
  const [oldLeft, newLeft] = [inOrderOfKey(old, index.untaken()), inOrderOfKey(next, left)];
  const { strangersAgain, ...pairs } = pairedRows(old, oldLeft, next, newLeft, index);
  return {
    oldRows: old.rows,
    newRows: next.rows,
    equal,
    ...pairs,
    doubledInOld: index.doubled,
    doubledInNew: index.askedAgain + strangersAgain,
    emptyKeysInOld: old.emptyKeys,
    emptyKeysInNew: next.emptyKeys,
    reordered,
  };
}
