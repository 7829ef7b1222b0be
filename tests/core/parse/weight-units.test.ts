import { expect, it } from "vitest";
import { otherUnits, pointsOf } from "../../../src/core/parse/weight-units.ts";

it("tells shares of 1, and shares among points", () => {
  expect(otherUnits([0.3, 0.7])).toBe("shares");
  expect(otherUnits([0.3, 25, 45])).toBe("mixed");
});

it("leaves points alone, small ones and wrong sums too", () => {
  expect(otherUnits([99.5, 0.5])).toBeNull();
  expect(otherUnits([60, 45])).toBeNull();
  expect(otherUnits([0, 0])).toBeNull();
});

it("reads a percent sign as points", () => {
  expect(["30%", "30 ％", "12.5%", "30", "many"].map(pointsOf)).toEqual([
    "30",
    "30",
    "12.5",
    "",
    "",
  ]);
});
