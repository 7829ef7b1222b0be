import type { FingerprintedRows } from "./fingerprinted-rows.ts";

const digitBits = 16;
const digits = 1 << digitBits;

/** One pass of a sort by digits, which keeps the order of equal ones. */
function byDigit(
  rows: FingerprintedRows,
  numbers: Uint32Array,
  shift: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(digits + 1);
  for (const number of numbers) {
    const digit = (rows.keyA(number) >>> shift) & (digits - 1);
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  for (let digit = 0; digit < digits; digit += 1) {
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
  }
  const sorted = new Uint32Array(numbers.length);
  for (const number of numbers) {
    const digit = (rows.keyA(number) >>> shift) & (digits - 1);
    const at = starts[digit] as number;
    sorted[at] = number;
    starts[digit] = at + 1;
  }
  return sorted;
}

/** What the first half of the key leaves open. */
function byTheRest(rows: FingerprintedRows, one: number, other: number): number {
  return (
    rows.keyB(one) - rows.keyB(other) ||
    rows.contentA(one) - rows.contentA(other) ||
    rows.contentB(one) - rows.contentB(other)
  );
}

/**
 * Does the key of a row come before that of another, in the order in which `inOrderOfKey` puts them?
 * Negative when it does, 0 when both are the same.
 *
 * @example keyOrder(rows, 0, rows, 0) // 0
 */
export function keyOrder(
  ones: FingerprintedRows,
  one: number,
  others: FingerprintedRows,
  other: number,
): number {
  return (ones.keyA(one) >>> 0) - (others.keyA(other) >>> 0) || ones.keyB(one) - others.keyB(other);
}

/**
 * Numbers of rows in the order of the fingerprints of their keys, then of their contents: an order that
 * does not depend on where rows stand. Takes time in proportion to their number; millions are sorted in
 * well under a second.
 *
 * Source: sorting by digits, least significant first; rows with the same digits are compared.
 *
 * @example inOrderOfKey(rows, Uint32Array.of(2, 0, 1)).length // 3
 */
export function inOrderOfKey(rows: FingerprintedRows, numbers: Uint32Array): Uint32Array {
  const sorted = byDigit(rows, byDigit(rows, numbers, 0), digitBits);
  for (let start = 0; start < sorted.length; ) {
    const key = rows.keyA(sorted[start] as number);
    let end = start + 1;
    while (end < sorted.length && rows.keyA(sorted[end] as number) === key) end += 1;
    if (end - start > 1) {
      sorted.subarray(start, end).sort((one, other) => byTheRest(rows, one, other));
    }
    start = end;
  }
  return sorted;
}
