import { expect, it } from "vitest";
import { exposureLevel } from "../../../src/core/risk/exposure-level.ts";

it("is low, medium from 6, high from 12", () => {
  const level = (likelihood: number, impact: number) => exposureLevel({ likelihood, impact });
  expect([level(1, 1), level(1, 5), level(2, 3), level(2, 5)]).toEqual([
    "low",
    "low",
    "medium",
    "medium",
  ]);
  expect([level(3, 4), level(5, 5)]).toEqual(["high", "high"]);
});
