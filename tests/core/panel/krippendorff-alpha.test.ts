import { expect, it } from "vitest";
import {
  krippendorffAlpha,
  type MeasurementLevel,
} from "../../../src/core/panel/krippendorff-alpha.ts";

const levels: readonly MeasurementLevel[] = ["nominal", "ordinal", "interval", "ratio"];

it("is 1 at every level when all agree, and 4/9 in a case done by hand", () => {
  const agreed = [
    [1, 1],
    [2, 2],
  ];
  for (const level of levels) expect(krippendorffAlpha(agreed, level).alpha).toBe(1);
  const mixed = [
    [1, 1],
    [2, 2],
    [1, 2],
  ];
  expect(krippendorffAlpha(mixed, "nominal").alpha).toBeCloseTo(4 / 9, 12);
});

it("counts how far ratings are apart, from the interval level on", () => {
  const near = [
    [0, 1],
    [4, 4],
  ];
  const nominal = krippendorffAlpha(near, "nominal").alpha ?? 0;
  expect(krippendorffAlpha(near, "interval").alpha).toBeGreaterThan(nominal);
});

it("drops units with one rating, and says when nothing is left", () => {
  const found = krippendorffAlpha(
    [
      [1, 1],
      [2, null],
    ],
    "ordinal",
  );
  expect(found).toMatchObject({ alpha: null, leftOut: 1, pairable: 2, reason: "no-variation" });
  expect(krippendorffAlpha([[1, null]], "nominal").reason).toBe("nothing-to-compare");
});

it("is null when nothing could have disagreed, with all pairs equal", () => {
  for (const level of levels) {
    const found = krippendorffAlpha([[0, 0, 0]], level);
    expect(found).toMatchObject({ alpha: null, equalPairs: 1, reason: "no-variation" });
  }
});

it("has no ratio of values below zero", () => {
  const found = krippendorffAlpha([[-1, 1]], "ratio");
  expect(found).toMatchObject({ alpha: null, equalPairs: 0, reason: "negative-on-ratio-scale" });
});
