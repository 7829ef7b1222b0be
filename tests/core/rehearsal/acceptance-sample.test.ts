import { expect, it } from "vitest";
import {
  acceptanceFor,
  finiteBatchSize,
  usualAcceptance,
  zeroFailureSize,
} from "../../../src/core/rehearsal/acceptance-sample.ts";

/** The table of the plan: 95 %, by batch and share. */
const table: [batch: number, sizes: number[]][] = [
  [100, [95, 95, 78, 45]],
  [500, [316, 225, 129, 56]],
  [1000, [450, 258, 138, 57]],
  [5000, [564, 290, 147, 59]],
  [100_000, [596, 298, 149, 59]],
];
const shares = [0.005, 0.01, 0.02, 0.05];

it.each(table)("gives the published sizes for a batch of %i", (batch, sizes) => {
  const found = shares.map((share) =>
    finiteBatchSize(batch, { confidence: 0.95, tolerableShare: share }),
  );
  expect(found).toEqual(sizes);
});

it("gives the published sizes for a batch without end", () => {
  const at = (confidence: number, tolerableShare: number) =>
    zeroFailureSize({ confidence, tolerableShare });
  expect(shares.map((share) => at(0.95, share))).toEqual([598, 299, 149, 59]);
  expect([at(0.9, 0.01), at(0.99, 0.01)]).toEqual([230, 459]);
});

it("is the smallest sample that rules the share out, counted one draw at a time", () => {
  const chanceOfNone = (batch: number, bad: number, size: number) =>
    Array.from({ length: size }, (_, drawn) => (batch - bad - drawn) / (batch - drawn)).reduce(
      (all, one) => all * Math.max(0, one),
      1,
    );
  for (const batch of [7, 60, 333]) {
    const size = finiteBatchSize(batch, usualAcceptance);
    const bad = Math.max(1, Math.ceil(batch * 0.01));
    expect(chanceOfNone(batch, bad, size)).toBeLessThanOrEqual(0.05 + 1e-12);
    expect(chanceOfNone(batch, bad, size - 1)).toBeGreaterThan(0.05);
  }
});

it("knows no sample for an empty batch, and refuses shares that are none", () => {
  expect(acceptanceFor(0, usualAcceptance)).toBeNull();
  expect(acceptanceFor(2_000_000, usualAcceptance)).toMatchObject({
    size: 299,
    formula: "endless",
  });
  expect(() => zeroFailureSize({ confidence: 1, tolerableShare: 0.01 })).toThrow(RangeError);
});
