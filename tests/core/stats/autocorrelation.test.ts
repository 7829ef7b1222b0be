import { expect, it } from "vitest";
import {
  autocorrelation,
  effectiveCount,
  ljungBox,
} from "../../../src/core/stats/autocorrelation.ts";

const series = [5, 3, 8, 6, 7, 2, 9, 4];

// numpy 2: the sums of products written out, lags 1 to 3; p from scipy 1.17 chi2.sf.
it("agrees with the sums written out", () => {
  expect(autocorrelation(series)).toBeCloseTo(-0.6130952380952381, 13);
  expect(autocorrelation(series, 3)).toBeCloseTo(-0.31547619047619047, 13);
  const got = ljungBox(series, 3);
  expect(got?.q).toBeCloseTo(6.644098909405032, 11);
  expect(got?.p).toBeCloseTo(0.08414958086577937, 12);
});

it("earns no extra weeks from opposite neighbours", () => {
  expect(effectiveCount(series)).toBe(8);
  expect(effectiveCount([1, 2, 3, 4, 5])).toBeCloseTo((5 * 0.6) / 1.4, 12);
});

it("answers null when the series is too short or does not vary", () => {
  expect(autocorrelation([1], 1)).toBeNull();
  expect(autocorrelation([0.1, 0.1, 0.1])).toBeNull();
  expect(ljungBox([1, 2], 2)).toBeNull();
  expect(effectiveCount([])).toBeNull();
  expect(() => autocorrelation([1, 2, 3], 0)).toThrow(RangeError);
});
