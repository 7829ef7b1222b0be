import { expect, it } from "vitest";
import {
  benjaminiHochbergAdjusted,
  benjaminiYekutieliAdjusted,
} from "../../../src/core/stats/benjamini-hochberg.ts";

it("adjusts in the order given and ignores what is unknown", () => {
  const got = benjaminiHochbergAdjusted([0.04, 0.001, null, 0.03, 0.2]);
  [0.16 / 3, 0.004, null, 0.16 / 3, 0.2].forEach((value, index) => {
    if (value === null) expect(got[index]).toBeNull();
    else expect(got[index]).toBeCloseTo(value, 14);
  });
});

it("asks more where nothing is known of how the questions hang together", () => {
  const got = benjaminiYekutieliAdjusted([0.01, 0.04]);
  expect(got[0]).toBeCloseTo(0.03, 14);
  expect(got[1]).toBeCloseTo(0.06, 14);
});
