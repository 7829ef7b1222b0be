import { expect, it } from "vitest";
import { QuickScan } from "../../../../src/core/pilot/scan/quick-rows.ts";

it("offers whole rows only, and says how many were read", () => {
  const offered: [number, number][] = [];
  const scan = new QuickScan({
    quickRows: 2,
    readQuickly: (_bytes, from, end) => {
      offered.push([from, end]);
      return end;
    },
  });
  const bytes = new TextEncoder().encode("a\nb\nc");
  scan.look(bytes);
  expect([scan.read(bytes, 0), scan.rows]).toEqual([4, 2]);
  expect([scan.read(bytes, 4), scan.rows]).toEqual([4, 0]);
  expect(offered).toEqual([[0, 4]]);
});

it("offers nothing where nobody reads quickly", () => {
  const scan = new QuickScan(null);
  const bytes = new TextEncoder().encode("a\nb\n");
  scan.look(bytes);
  expect(scan.read(bytes, 0)).toBe(0);
});
