import { expect, it } from "vitest";
import { costModel, slotsOf } from "../../../src/core/cost/cost-model.ts";
import { drawnCosts } from "../../../src/core/cost/drawn-costs.ts";
import { atPercentiles } from "../../../src/core/cost/input-draws.ts";
import { sumRanges } from "../../../src/core/cost/sum-ranges.ts";
import { vendorLines } from "../../../src/core/cost/vendor-lines.ts";
import type { CostLine } from "../../../src/core/schema/cost-lines.ts";
import { basisOf, typed, worked } from "../../workspaces/cost-basis.ts";

const terms = { horizonYears: 3, discountRate: 0.25 };

it("pays once in its year, yearly growing from it, and at the end when the last year closes", () => {
  expect(slotsOf({ startYear: 2 }, "once", terms)).toEqual([
    { year: 1, amountYear: 0, factor: 0.8 },
  ]);
  expect(slotsOf({ startYear: 2, growth: 0.5 }, "yearly", terms)).toEqual([
    { year: 1, amountYear: 1, factor: 0.8 },
    { year: 2, amountYear: 2, factor: 1.5 * 0.64 },
  ]);
  expect(slotsOf({}, "at-the-end", terms)).toEqual([{ year: 2, amountYear: 0, factor: 0.512 }]);
  expect(slotsOf({ startYear: 9 }, "once", terms)).toEqual([]);
});

const line = (id: string, timing: CostLine["timing"], extra: Partial<CostLine> = {}): CostLine => ({
  id,
  label: id,
  driver: "x",
  unit: "x",
  timing,
  ...extra,
});

const lines = [
  line("seats", "yearly"),
  line("ai-usage", "monthly"),
  line("ai-strict", "monthly", { standsBeside: "ai-usage" }),
  line("set-up", "once", { inSecondSwitch: "always" }),
  line("exit-cost", "at-the-end", { inSecondSwitch: "when-declared" }),
  line("currency", "yearly"),
  line("switch", "at-the-end"),
  line("blank", "yearly"),
];
const costs = {
  seats: worked(
    { from: "seats", seats: 10, tiers: [{ price: 20 }], currency: "USD" },
    { growth: 0.1 },
  ),
  "ai-usage": worked({ from: "ai-usage", aiShare: 0.5, billedShare: 0.4, tiers: [{ price: 3 }] }),
  "ai-strict": worked({ from: "ai-usage", aiShare: 0.5, billedShare: 0.1, tiers: [{ price: 3 }] }),
  "set-up": worked({ from: "work", count: 5, hoursEach: 8 }, { startYear: 1 }),
  "exit-cost": typed(1000),
  currency: worked({ from: "currency-band" }),
  switch: worked({ from: "second-switch" }),
};

it("comes to the very total of the lines where nothing varies: band, switch and all", () => {
  const drivers = {
    wagePerHour: 300,
    contactsGrowth: 0.2,
    exchangeRates: { USD: 32 },
    anotherSwitch: { probability: 0.25, year: 2, includes: ["exit-cost"] },
  };
  const basis = basisOf({ drivers, vendor: { costs } });
  const setting = { ...terms, lines, asOf: "2026-11-01", isOpened: true };
  const results = vendorLines(basis, setting);
  const counted = results.flatMap(({ state, years }) => (state === "valued" ? (years ?? []) : []));
  const model = costModel(results, basis, setting);
  expect(model.lines.map((one) => [one.line, one.counts])).toEqual([
    ["seats", true],
    ["ai-usage", true],
    ["ai-strict", false],
    ["set-up", true],
    ["exit-cost", false],
  ]);
  const { total, years } = drawnCosts(model, atPercentiles([0.5]), 3);
  expect(total[0]).toBeCloseTo(sumRanges(counted).likely, 6);
  expect(years).toHaveLength(3);
});
