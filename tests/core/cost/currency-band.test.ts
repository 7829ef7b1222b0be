import { expect, it } from "vitest";
import { currencyBand } from "../../../src/core/cost/currency-band.ts";
import { bareLine } from "../../../src/core/cost/line-result.ts";
import { certain } from "../../../src/core/cost/range.ts";
import { basisOf } from "../../workspaces/cost-basis.ts";

const years = [certain(100), certain(100), certain(100)];
const abroad = { ...bareLine("seats", "valued"), years, foreign: "USD", presentCost: certain(300) };
const drivers = { exchangeRates: { USD: { low: 24, likely: 30, high: 33 } } };

it("moves each year as far as the rate may", () => {
  const found = currencyBand([abroad], basisOf({ drivers }));
  const [first] = found?.years ?? [];
  expect(first?.low).toBeCloseTo(-20, 9);
  expect(first?.likely).toBe(0);
  expect(first?.high).toBeCloseTo(10, 9);
  expect(found?.arithmetic.params).toMatchObject({ currency: "USD", sum: 300 });
});

it("leaves out a second count of the same money, and is null without foreign prices", () => {
  const beside = { ...abroad, state: "beside" as const };
  expect(currencyBand([beside], basisOf({ drivers }))).toBeNull();
  expect(currencyBand([], basisOf({ drivers }))).toBeNull();
});
