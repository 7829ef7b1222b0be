import { expect, it } from "vitest";
import {
  intervalAround,
  requireConfidence,
  upperProbability,
} from "../../../src/core/stats/interval.ts";

it("reaches as far to both sides", () => {
  expect(intervalAround(5, 2)).toEqual({ low: 3, high: 7 });
});

it("takes a confidence as a share, not a percentage", () => {
  expect(() => requireConfidence("f", 95)).toThrow("f: confidence must be between 0 and 1");
  expect(() => requireConfidence("f", 1)).toThrow(RangeError);
  expect(upperProbability(0.95)).toBeCloseTo(0.975, 15);
});
