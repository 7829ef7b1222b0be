import { expect, it } from "vitest";
import { noInference, studentInference } from "../../../src/core/stats/student-inference.ts";

// scipy 1.17: 2 * t.sf(2, 2) and 0.2 -+ t.ppf(0.975, 2) * 0.1.
it("judges a difference by its standard error", () => {
  const got = studentInference(0.2, 0.1, 2);
  expect(got.p).toBeCloseTo(0.18350341907227397, 12);
  expect(got.interval?.low).toBeCloseTo(-0.2302652729749462, 12);
  expect(got.interval?.high).toBeCloseTo(0.6302652729749462, 12);
  expect(got.reason).toBeNull();
});

it("says why it cannot judge", () => {
  expect(studentInference(0.2, 0.1, 0)).toEqual(noInference("too-few-weeks"));
  expect(studentInference(0.2, 0, 6)).toEqual(noInference("no-variation"));
  expect(studentInference(0, 0, 6)).toEqual(noInference("no-variation"));
});

it("takes the noise of rounding for no variation", () => {
  expect(studentInference(1e-17, 1e-17, 6, 0.95, 0.7).reason).toBe("no-variation");
  expect(studentInference(1e-17, 1e-3, 6, 0.95, 0.7).reason).toBeNull();
});
