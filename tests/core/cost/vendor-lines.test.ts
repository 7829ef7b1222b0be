import { expect, it } from "vitest";
import { vendorLines } from "../../../src/core/cost/vendor-lines.ts";
import { type BasisParts, basisOf, costLine, typed, worked } from "../../workspaces/cost-basis.ts";

const terms = { horizonYears: 3, discountRate: 0.1, asOf: "2026-11-01", isOpened: false };

const lines = [
  costLine("seats"),
  costLine("set-up", { timing: "once", inSecondSwitch: "always" }),
  costLine("band"),
  costLine("exit-cost", { timing: "at-the-end", inSecondSwitch: "when-declared" }),
  costLine("again", { timing: "at-the-end" }),
];

const anotherSwitch = { probability: { low: 0, likely: 0.5, high: 1 }, year: 2 };
const exchangeRates = { USD: { low: 27, likely: 30, high: 36 } };
const costs = {
  seats: worked({ from: "seats", seats: 1, tiers: [{ price: 10 }], currency: "USD" }),
  "set-up": typed(1000),
  band: worked({ from: "currency-band" }),
  "exit-cost": typed(500),
  again: worked({ from: "second-switch" }),
};

function linesOf(drivers: object, own: object = costs) {
  const parts: BasisParts = { drivers, vendor: { costs: own }, lines: { costs: lines } };
  const basis = basisOf(parts);
  const setting = { ...terms, lines: workspaceLines() };
  return new Map(vendorLines(basis, setting).map((line) => [line.line, line]));
}

/** Lines as the reader types them, without going through a file again. */
function workspaceLines() {
  return [
    { id: "seats", timing: "yearly" },
    { id: "set-up", timing: "once", inSecondSwitch: "always" },
    { id: "band", timing: "yearly" },
    { id: "exit-cost", timing: "at-the-end", inSecondSwitch: "when-declared" },
    { id: "again", timing: "at-the-end" },
  ].map((line) => ({ ...line, label: "x", driver: "x", unit: "x" })) as Parameters<
    typeof vendorLines
  >[1]["lines"];
}

it("adds nothing at the likely rate, and the band beside", () => {
  const found = linesOf({ exchangeRates, anotherSwitch });
  const seats = found.get("seats")?.presentCost?.likely ?? 0;
  expect(seats).toBeCloseTo(3600 * (1 + 1 / 1.1 + 1 / 1.21), 6);
  const band = found.get("band")?.presentCost;
  expect(band?.likely).toBe(0);
  expect(band?.low).toBeCloseTo(seats * -0.1, 6);
  expect(band?.high).toBeCloseTo(seats * 0.2, 6);
});

it("pays for another switch with its probability, in its year, and once", () => {
  const found = linesOf({ exchangeRates, anotherSwitch });
  const again = found.get("again");
  expect(again?.years?.map(({ likely }) => likely)).toEqual([0, (0.5 * 1000) / 1.1, 0]);
  expect(found.get("exit-cost")?.state).toBe("valued");
  const included = { ...anotherSwitch, includes: ["exit-cost"] };
  const both = linesOf({ exchangeRates, anotherSwitch: included });
  expect(both.get("exit-cost")?.state).toBe("in-second-switch");
  expect(both.get("again")?.firstAmount).toEqual({ low: 0, likely: 750, high: 1500 });
});

it("says what is missing, and that an unknown part makes it a least", () => {
  expect(linesOf({ exchangeRates }).get("again")).toMatchObject({
    state: "driver-missing",
    arithmetic: { params: { driver: "another-switch" } },
    presentCost: null,
  });
  expect(linesOf({ anotherSwitch }).get("seats")?.state).toBe("driver-missing");
  const { "set-up": _, ...rest } = costs;
  const open = linesOf({ exchangeRates, anotherSwitch }, rest).get("again");
  expect(open?.arithmetic).toMatchObject({
    id: "worked-out-second-switch-open",
    params: { count: 1 },
  });
});

it("needs no band where nothing is priced abroad", () => {
  const own = { ...costs, seats: typed(100) };
  expect(linesOf({ exchangeRates, anotherSwitch }, own).get("band")?.state).toBe("not-applicable");
});
