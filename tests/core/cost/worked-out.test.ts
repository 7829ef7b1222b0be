import { expect, it } from "vitest";
import { volumesAt, withoutDriver } from "../../../src/core/cost/worked-out.ts";

it("names the figure that is missing", () => {
  expect(withoutDriver("seats").missing).toMatchObject({
    id: "cost-driver-missing",
    params: { driver: "seats" },
  });
});

it("asks a price formula at one, two and five times the volume", () => {
  const found = volumesAt(10, (units) => (units > 20 ? null : units * 3));
  expect(found.map(({ units, monthlyCost }) => [units, monthlyCost])).toEqual([
    [10, 30],
    [20, 60],
    [50, null],
  ]);
});
