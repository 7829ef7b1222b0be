import { expect, it } from "vitest";
import { instantOf, utcSeconds } from "../../../../src/core/rehearsal/reconcile/instant-text.ts";

it("reads ISO 8601 and its relatives as the same instant", () => {
  const all = ["2026-03-02T01:10:00Z", "2026/3/2 09:10:00 +08:00", "2026-03-02 01:10"];
  const found = all.map((text) => instantOf(text)).map((one) => (one ? utcSeconds(one) : null));
  expect(found).toEqual(Array(3).fill(Date.UTC(2026, 2, 2, 1, 10) / 1000));
});

it("reads nothing into other texts", () => {
  expect(["2026", "20260302", "T-2026-03-02", ""].map(instantOf)).toEqual([null, null, null, null]);
});
