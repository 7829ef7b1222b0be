import { expect, it } from "vitest";
import { consistencyOf } from "../../../../src/core/stats/elicit/consistency.ts";

it("measures against chance, by the table that is named", () => {
  expect(consistencyOf(4.09236729394, 4, "donegan-dodd-1991").ratio).toBeCloseTo(0.037158, 6);
  expect(consistencyOf(4.09236729394, 4).table).toBe("uniform-scale");
});

it("accepts up to a tenth of what chance gives", () => {
  expect(consistencyOf(3 + 2 * 0.0519, 3, "saaty-2005").isAccepted).toBe(true);
  expect(consistencyOf(3 + 2 * 0.0521, 3, "saaty-2005").isAccepted).toBe(false);
});

it("lets the table decide a borderline case", () => {
  const lambda = 3 + 2 * 0.055;
  expect(consistencyOf(lambda, 3, "saaty-1980").isAccepted).toBe(true);
  expect(consistencyOf(lambda, 3, "uniform-scale").isAccepted).toBe(false);
});

it("finds no contradiction between two, and no negative one by rounding", () => {
  expect(consistencyOf(2, 2)).toMatchObject({ index: 0, ratio: 0, isAccepted: true });
  expect(consistencyOf(2.9999999999, 3).ratio).toBe(0);
  expect(consistencyOf(12, 11)).toMatchObject({ ratio: null, isAccepted: false });
});
