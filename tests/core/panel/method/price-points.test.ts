import { expect, it } from "vitest";
import { pricePoints } from "../../../../src/core/panel/method/price-points.ts";

it("lies between the declared ends, whatever others bid", () => {
  const scale = { best: 800_000, worst: 1_200_000 };
  expect([700_000, 800_000, 900_000, 1_300_000].map((one) => pricePoints(one, scale))).toEqual([
    100, 100, 75, 0,
  ]);
  expect(pricePoints(null, scale)).toBeNull();
  expect(pricePoints(1, { best: 5, worst: 5 })).toBeNull();
});
