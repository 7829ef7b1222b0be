import { expect, it } from "vitest";
import { noncentralTUpperTail } from "../../../src/core/stats/noncentral-t.ts";
import { studentTUpperTail } from "../../../src/core/stats/student-t.ts";

it("is Student's t without an effect", () => {
  for (const degreesOfFreedom of [1, 2, 5, 38, 400]) {
    const got = noncentralTUpperTail(1.7, degreesOfFreedom, 0);
    expect(got).toBeCloseTo(studentTUpperTail(1.7, degreesOfFreedom), 8);
  }
});

// scipy 1.17: stats.nct.sf(2.024394, 38, 3.162278).
it("gives the power of a t test", () => {
  expect(noncentralTUpperTail(2.024394, 38, 3.162278)).toBeCloseTo(0.8689529067996183, 9);
});

it("refuses less than one degree of freedom", () => {
  expect(() => noncentralTUpperTail(1, 0.5, 0)).toThrow(RangeError);
});
