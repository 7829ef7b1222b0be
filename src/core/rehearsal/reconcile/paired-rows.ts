import type { FingerprintedRows } from "./fingerprinted-rows.ts";
import { keyOrder } from "./key-order.ts";
import type { RowIndex } from "./row-index.ts";

/** Rows of two files that belong together, in the order of the old file: the n-th of both are a pair. */
export type RowPairs = { old: Uint32Array; new: Uint32Array };

/** A list of numbers whose length is known to stay below a bound. */
class Numbers {
  private readonly all: Uint32Array;
  private count = 0;

  constructor(most: number) {
    this.all = new Uint32Array(most);
  }

  add(number: number): void {
    this.all[this.count] = number;
    this.count += 1;
  }

  sorted(): Uint32Array {
    return this.all.slice(0, this.count).sort();
  }
}

/** Partners by old row, 0 for none, as two lists in the order of the old rows. */
function pairsOf(partners: Uint32Array, count: number): RowPairs {
  const pairs = { old: new Uint32Array(count), new: new Uint32Array(count) };
  let at = 0;
  for (let row = 0; row < partners.length; row += 1) {
    const partner = partners[row] as number;
    if (partner === 0) continue;
    pairs.old[at] = row;
    pairs.new[at] = partner - 1;
    at += 1;
  }
  return pairs;
}

/**
 * Pairs the rows that are equal to none, by their keys. Both lists come in the order of `inOrderOfKey`;
 * `index` knows the keys of the whole old file. What finds no partner is missing, extra, or doubled where
 * the old file has the key, only not so often. `strangersAgain` counts extra rows whose key came before.
 *
 * @example pairedRows(old, none, next, none, index).missing.length // 0
 */
export function pairedRows(
  old: FingerprintedRows,
  oldLeft: Uint32Array,
  next: FingerprintedRows,
  newLeft: Uint32Array,
  index: RowIndex,
) {
  const partners = new Uint32Array(oldLeft.length === 0 || newLeft.length === 0 ? 0 : old.rows);
  const missing = new Numbers(oldLeft.length);
  const [extra, doubled] = [new Numbers(newLeft.length), new Numbers(newLeft.length)];
  let [at, to, paired, strangersAgain, lastStranger] = [0, 0, 0, 0, -1];
  while (at < oldLeft.length || to < newLeft.length) {
    const [was, is] = [oldLeft[at], newLeft[to]];
    const order = was === undefined ? 1 : is === undefined ? -1 : keyOrder(old, was, next, is);
    if (order === 0 && was !== undefined && is !== undefined) {
      partners[was] = is + 1;
      paired += 1;
    }
    if (order < 0) missing.add(was ?? 0);
    if (order > 0 && is !== undefined) {
      if (index.hasKeyOf(next, is)) doubled.add(is);
      else {
        extra.add(is);
        if (lastStranger >= 0 && keyOrder(next, lastStranger, next, is) === 0) strangersAgain += 1;
        lastStranger = is;
      }
    }
    if (order <= 0) at += 1;
    if (order >= 0) to += 1;
  }
  return {
    changed: pairsOf(partners, paired),
    missing: missing.sorted(),
    extra: extra.sorted(),
    doubled: doubled.sorted(),
    strangersAgain,
  };
}
