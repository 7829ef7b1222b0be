import { expect, it } from "vitest";
import { asRange, noEvidence, ownRange } from "../../../../src/core/pilot/evidence/no-evidence.ts";
import { kpiEvidence } from "../../../../src/core/schema/compare-evidence.ts";

it("holds every key, so that a reader of the JSON never misses one", () => {
  expect(kpiEvidence.parse(noEvidence)).toEqual(noEvidence);
  expect(Object.keys(noEvidence).sort()).toEqual(Object.keys(kpiEvidence.shape).sort());
});

it("writes intervals as pairs", () => {
  expect([asRange({ low: 1, high: 2 }), asRange(null), ownRange([1, 2]), ownRange(null)]).toEqual([
    [1, 2],
    null,
    [1, 2],
    null,
  ]);
});
