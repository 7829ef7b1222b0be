import { expect, it } from "vitest";
import { binaryExponent, powerOfTwo } from "../../../../src/core/stats/elementary/binary-parts.ts";

it("takes a number apart into a power of two and a factor from 1 to 2", () => {
  for (const value of [1, 1.999, 2, 6, 0.1, 1e300, 2 ** -1022]) {
    const factor = value * powerOfTwo(-binaryExponent(value));
    expect(factor).toBeGreaterThanOrEqual(1);
    expect(factor).toBeLessThan(2);
    expect(factor * powerOfTwo(binaryExponent(value))).toBe(value);
  }
});

it("knows every power of two", () => {
  for (let exponent = -1023; exponent <= 1023; exponent += 1) {
    expect(powerOfTwo(exponent)).toBe(2 ** exponent);
  }
});
