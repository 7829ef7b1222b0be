import { expect, it } from "vitest";
import { FingerprintedRows } from "../../../../src/core/rehearsal/reconcile/fingerprinted-rows.ts";
import { inOrderOfKey } from "../../../../src/core/rehearsal/reconcile/key-order.ts";
import { pairedRows } from "../../../../src/core/rehearsal/reconcile/paired-rows.ts";
import { RowIndex } from "../../../../src/core/rehearsal/reconcile/row-index.ts";

function taken(keys: readonly number[]): FingerprintedRows {
  const rows = new FingerprintedRows();
  for (const [at, key] of keys.entries()) rows.add({ a: key, b: key }, { a: at, b: at });
  return rows;
}

const all = (rows: FingerprintedRows) =>
  inOrderOfKey(
    rows,
    Uint32Array.from({ length: rows.rows }, (_, at) => at),
  );

it("says of rows without a partner whether they are missing, extra or doubled", () => {
  const [old, next] = [taken([9, 1, 2, 2]), taken([7, 1, 1, 2, 7])];
  const found = pairedRows(old, all(old), next, all(next), new RowIndex(old));
  expect([...found.changed.old]).toEqual([1, 2]);
  expect([...found.changed.new]).toEqual([1, 3]);
  expect([...found.missing]).toEqual([0, 3]);
  expect([...found.extra]).toEqual([0, 4]);
  expect([...found.doubled]).toEqual([2]);
  expect(found.strangersAgain).toBe(1);
});

it("has nothing to say where nothing is left", () => {
  const none = new Uint32Array(0);
  const old = taken([1]);
  const { changed, missing } = pairedRows(old, none, old, none, new RowIndex(old));
  expect([changed.old.length, missing.length]).toEqual([0, 0]);
});
