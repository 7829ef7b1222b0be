import fc from "fast-check";
import { expect, it } from "vitest";
import { FingerprintedRows } from "../../../../src/core/rehearsal/reconcile/fingerprinted-rows.ts";
import { matchRows } from "../../../../src/core/rehearsal/reconcile/match-rows.ts";

type Row = readonly [key: number, content: number];

function taken(rows: readonly Row[]): FingerprintedRows {
  const all = new FingerprintedRows();
  for (const [key, content] of rows) {
    all.add({ a: key & 1 ? -key : key, b: key }, { a: content, b: -content });
  }
  return all;
}

/** Key by key, as a person would do it with two short lists. */
function byHand(old: readonly Row[], next: readonly Row[]) {
  const counts = { equal: 0, changed: 0, missing: 0, extra: 0, doubled: 0 };
  for (const key of new Set([...old, ...next].map(([one]) => one))) {
    const before = old.filter(([one]) => one === key).map(([, content]) => content);
    const after = next.filter(([one]) => one === key).map(([, content]) => content);
    const left = [...before];
    const rest = after.filter((content) => {
      const at = left.indexOf(content);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const paired = Math.min(left.length, rest.length);
    counts.equal += after.length - rest.length;
    counts.changed += paired;
    counts.missing += left.length - paired;
    counts[before.length === 0 ? "extra" : "doubled"] += rest.length - paired;
  }
  return counts;
}

const repeats = (rows: readonly Row[]) => rows.length - new Set(rows.map(([key]) => key)).size;
const rows = fc.array(fc.tuple(fc.nat(6), fc.nat(3)), { maxLength: 30 });

it("pairs like a person with two lists would, whatever repeats", () => {
  fc.assert(
    fc.property(rows, rows, (old, next) => {
      const found = matchRows(taken(old), taken(next));
      const { equal, changed, missing, extra, doubled } = found;
      const counts = { equal, changed: changed.old.length, missing: missing.length };
      expect({ ...counts, extra: extra.length, doubled: doubled.length }).toEqual(
        byHand(old, next),
      );
      expect([found.doubledInOld, found.doubledInNew]).toEqual([repeats(old), repeats(next)]);
      for (const [at, number] of changed.old.entries()) {
        expect(next[changed.new[at] ?? -1]?.[0]).toBe(old[number]?.[0]);
      }
    }),
  );
});

it("takes rows of the same key in their order, so that a copy is not out of order", () => {
  const copy = taken([...Array(50)].map((_, at) => [at % 3, at % 2] as const));
  expect(matchRows(copy, copy)).toMatchObject({ equal: 50, reordered: 0 });
});

it("is no slower for a key that tells hardly anything apart", () => {
  const old = taken([...Array(300_000)].map((_, at) => [at % 4, at] as const));
  const next = taken([...Array(300_000)].map((_, at) => [at % 4, at + 1000] as const));
  const found = matchRows(old, next);
  expect([found.equal, found.changed.old.length]).toEqual([299_000, 1000]);
});
