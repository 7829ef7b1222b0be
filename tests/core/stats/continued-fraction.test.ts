import { expect, it } from "vitest";
import { continuedFraction } from "../../../src/core/stats/continued-fraction.ts";

it("finds the golden ratio and π", () => {
  const golden = continuedFraction(1, () => ({ numerator: 1, denominator: 1 }));
  expect(golden).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
  // Lambert (1768): 4/π = 1 + 1²/(3 + 2²/(5 + 3²/(7 + …))).
  const lambert = continuedFraction(1, (k) => ({ numerator: k * k, denominator: 2 * k + 1 }));
  expect(4 / lambert).toBeCloseTo(Math.PI, 14);
});
