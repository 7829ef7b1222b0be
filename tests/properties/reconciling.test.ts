import fc from "fast-check";
import { expect, it } from "vitest";
import { usualAcceptance } from "../../src/core/rehearsal/acceptance-sample.ts";
import { reconcileRecords } from "../../src/core/rehearsal/reconcile/reconcile-records.ts";
import { csvOf, textExport } from "../workspaces/text-export.ts";

type Rows = string[][];

const columns = ["id", "a", "b", "at"];
const cell = fc.constantFrom("", "x", "y", "退貨", "2026-03-02T01:10:00Z", '"', "a,b", "\n");
const rows = fc.array(
  fc
    .tuple(fc.constantFrom("1", "2", "3", "4", "5", "6", "7"), cell, cell, cell)
    .map((row) => [...row]),
  { maxLength: 12 },
);

async function reconciled(old: Rows, next: Rows, header = columns) {
  const found = await reconcileRecords({
    kind: "x",
    form: null,
    old: textExport(csvOf([columns, ...old]), "csv", 7),
    new: textExport(csvOf([header, ...next])),
    key: ["id"],
    ignoredColumns: [],
    terms: usualAcceptance,
  });
  if ("missingKeys" in found) throw new Error("no key");
  const { reordered: _, newFile: __, ...rest } = found.reconciliation;
  return rest;
}

it("never depends on the order of rows or of columns", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.infiniteStream(fc.nat()), async (old, next, numbers) => {
      const shuffled = <Value>(list: readonly Value[]): Value[] =>
        list
          .map((value) => ({ value, at: numbers.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ value }) => value);
      const order = shuffled(columns.map((_, at) => at));
      const turned = shuffled(next).map((row) => order.map((at) => row[at] ?? ""));
      const header = order.map((at) => columns[at] ?? "");
      expect(await reconciled(shuffled(old), turned, header)).toEqual(await reconciled(old, next));
    }),
    { numRuns: 120 },
  );
});

it("finds nothing between a file and itself, and accounts for every row otherwise", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (old, next) => {
      expect((await reconciled(old, old)).findings).toEqual([]);
      const { equal, rewritten, changed, missing, extra, doubled } = await reconciled(old, next);
      const paired = (equal ?? 0) + (rewritten ?? 0) + (changed ?? 0);
      expect(paired + (missing ?? 0)).toBe(old.length);
      expect(paired + (extra ?? 0) + (doubled ?? 0)).toBe(next.length);
    }),
    { numRuns: 120 },
  );
});
