import { expect, it } from "vitest";
import { benefitLines } from "../../src/core/cost/benefit-lines.ts";
import { benefitViews } from "../../src/core/cost/benefit-views.ts";
import { costModel } from "../../src/core/cost/cost-model.ts";
import { drawnCosts } from "../../src/core/cost/drawn-costs.ts";
import { atPercentiles } from "../../src/core/cost/input-draws.ts";
import { sumRanges } from "../../src/core/cost/sum-ranges.ts";
import { aiUnits, costPerHandled, costPerResolved } from "../../src/core/cost/unit-costs.ts";
import { vendorLines } from "../../src/core/cost/vendor-lines.ts";
import type { BenefitLine, CostLine } from "../../src/core/schema/cost-lines.ts";
import { basisOf, typed, worked } from "../workspaces/cost-basis.ts";

// One decision whose every line is worked out here by hand, with nothing but the four operations: 600
// contacts a month on LINE and 400 by mail, growing by a tenth a year; three years; money loses a tenth.
const drivers = {
  agents: 10,
  wagePerHour: 300,
  contactsGrowth: 0.1,
  handlingMinutes: 6,
  currentFeePerMonth: 20_000,
  exchangeRates: { USD: { low: 31, likely: 32, high: 34 } },
  launchDip: { share: 0.2, weeks: 4 },
  messagePlans: {
    channel: "line",
    replyWindowSeconds: 60,
    broadcastsPerMonth: 5900,
    plans: [
      { fee: 0, included: 200 },
      { fee: 800, included: 3000 },
      { fee: 1200, included: 6000, topUp: [{ upTo: 60, price: 0.2 }, { price: 0.1 }] },
    ],
    observedOn: "2026-10-01",
    source: "x",
  },
  anotherSwitch: { probability: 0.25, year: 2, includes: ["exit-cost"] },
};

const measured = {
  aiShare: 0.4,
  sustainedShare: 0.3,
  paidPushes: [
    {
      per100: { low: 25, likely: 25, high: 25 },
      origin: "reply-delay-in-pilot" as const,
      contacts: null,
      place: { file: "pilots/alpha/tickets.csv", line: 1, column: 1 },
    },
  ],
  resolutionRate: 0.9,
  minutesSaved: { low: 1, likely: 1, high: 1 },
  repeatDrop: { low: 0.02, likely: 0.02, high: 0.02 },
};

const aiTiers = [{ upTo: 250, price: 20 }, { price: 18 }];
const costs = {
  seats: worked(
    { from: "seats", tiers: [{ upTo: 20, price: 50 }], currency: "USD" },
    { growth: 0.03 },
  ),
  "ai-vendor": worked({ from: "ai-usage", billedShare: 0.6, includedUnits: 50, tiers: aiTiers }),
  "ai-strict": worked({ from: "ai-usage", includedUnits: 50, tiers: aiTiers }),
  messages: worked({ from: "messages" }),
  "set-up": typed(60_000),
  sop: worked({ from: "work", count: 20, hoursEach: 5, times: 2 }),
  training: worked({ from: "work", hoursEach: 8 }),
  dip: worked({ from: "launch-dip" }),
  migration: worked({
    from: "migration",
    records: 50_000,
    minutesPer1000: 60,
    loads: 3,
    fee: 30_000,
  }),
  "double-running": worked({ from: "double-running", months: 1.5 }),
  "exit-cost": typed(10_000),
  currency: worked({ from: "currency-band" }),
  switch: worked({ from: "second-switch" }),
};

const line = (id: string, timing: CostLine["timing"], extra: Partial<CostLine> = {}): CostLine => ({
  id,
  label: id,
  driver: "x",
  unit: "x",
  timing,
  ...extra,
});
const again = { inSecondSwitch: "always" } as const;
const lines = [
  line("seats", "yearly"),
  line("ai-vendor", "monthly"),
  line("ai-strict", "monthly", { standsBeside: "ai-vendor" }),
  line("messages", "monthly"),
  line("set-up", "once", again),
  line("sop", "once", again),
  line("training", "yearly", again),
  line("dip", "once", again),
  line("migration", "once", again),
  line("double-running", "once"),
  line("exit-cost", "at-the-end", { inSecondSwitch: "when-declared" }),
  line("currency", "yearly"),
  line("switch", "at-the-end"),
];

const basis = basisOf({ drivers, measured, vendor: { costs } });
const terms = { horizonYears: 3, discountRate: 0.1 };
const setting = { ...terms, lines, asOf: "2026-11-01", isOpened: true };
const results = vendorLines(basis, setting);
const yearsOf = (id: string) => results.find((one) => one.line === id)?.years ?? [];

/** Likely amounts of the three years, undiscounted, as worked out by hand. */
function expectYears(id: string, byHand: [number, number, number]): void {
  const found = yearsOf(id).map(({ likely }) => likely);
  byHand.forEach((amount, year) => {
    expect(found[year], `${id}, year ${year + 1}`).toBeCloseTo(amount / 1.1 ** year, 6);
  });
}

it("seats for every agent, in dollars, three per cent dearer each year", () => {
  expectYears("seats", [10 * 50 * 12 * 32, 192_000 * 1.03, 192_000 * 1.03 * 1.03]);
});

it("AI usage by the vendor's count, past the first tier from the second year on", () => {
  // 1000 × 0.4 × 0.6 = 240 units, then 264, then 290.4; 50 are included; from 250 on each costs 18.
  expectYears("ai-vendor", [190 * 20 * 12, 214 * 18 * 12, 240.4 * 18 * 12]);
});

it("AI usage by what the pilot showed to be solved for good, beside the other and never added", () => {
  // 1000 × 0.4 × 0.3 = 120, then 132, then 145.2.
  expectYears("ai-strict", [70 * 20 * 12, 82 * 20 * 12, 95.2 * 20 * 12]);
  expect(results.find((one) => one.line === "ai-strict")?.state).toBe("beside");
  // Each bill ÷ 12 × 120 contacts that really stayed solved.
  const units = aiUnits(lines, results, basis).map((one) => one.perSustainedSolve);
  expect(units[0]).toBeCloseTo(45_600 / 1440, 9);
  expect(units[1]).toBeCloseTo(16_800 / 1440, 9);
});

it("LINE pushes for every reply later than the free minute, carried by the cheapest plan", () => {
  // 600 × 25 % = 150 late replies + 5900 broadcasts = 50 beyond the plan's 6000, then 65, then 81.5.
  expectYears("messages", [
    (1200 + 50 * 0.2) * 12,
    (1200 + 60 * 0.2 + 5 * 0.1) * 12,
    (1200 + 60 * 0.2 + 21.5 * 0.1) * 12,
  ]);
});

const weeklyContacts = (1000 * 12 * 7) / 365.25;
const dip = weeklyContacts * (6 / 60) * 0.2 * 4 * 300;

it("work, training by head, migration with its trial loads, the dip at launch, double running", () => {
  expectYears("sop", [20 * 5 * 2 * 300, 0, 0]);
  expectYears("training", [10 * 8 * 300, 24_000, 24_000]);
  expectYears("migration", [((50 * 60 * 3) / 60) * 300 + 30_000, 0, 0]);
  expectYears("dip", [dip, 0, 0]);
  expectYears("double-running", [1.5 * 20_000, 0, 0]);
});

const switched = 0.25 * (60_000 + 60_000 + 24_000 + dip + 75_000 + 10_000);

it("a second switch: a quarter of all that is paid again, in the money of its year", () => {
  expectYears("switch", [0, switched, 0]);
  // The exit is counted in the switch, as declared, and not at the end as well.
  expect(results.find((one) => one.line === "exit-cost")?.state).toBe("in-second-switch");
});

it("the band of the dollar on what is paid in dollars: a thirty-second down, a sixteenth up", () => {
  const seats = [192_000, (192_000 * 1.03) / 1.1, (192_000 * 1.03 * 1.03) / 1.21];
  yearsOf("currency").forEach(({ low, likely, high }, year) => {
    expect(low).toBeCloseTo(-(seats[year] ?? 0) / 32, 6);
    expect(likely).toBeCloseTo(0, 9);
    expect(high).toBeCloseTo((seats[year] ?? 0) / 16, 6);
  });
});

const counted = results.filter(({ state }) => state === "valued").map(({ years }) => years ?? []);
const total = sumRanges(counted.flat()).likely;

it("the total, its simulation without doubt, and what one contact costs", () => {
  const once = 60_000 + 60_000 + 75_000 + dip + 30_000;
  const first = 192_000 + 45_600 + 14_520 + 24_000;
  const second = 192_000 * 1.03 + 46_224 + 14_550 + 24_000 + switched;
  const third = 192_000 * 1.0609 + 240.4 * 216 + 14_569.8 + 24_000;
  const byHand = once + first + second / 1.1 + third / 1.21;
  expect(total).toBeCloseTo(byHand, 5);
  const model = costModel(results, basis, setting);
  // Everything but the dollar is certain, and the median of the dollar lies a little above 32.
  const atLikely = drawnCosts({ ...model, bands: [] }, atPercentiles([0.5]), 3).total[0];
  expect(atLikely).toBeCloseTo(byHand, 5);
  const resolved = 12_000 * 0.9 * (1 + 1.1 + 1.21);
  expect(costPerResolved(total, basis)).toBeCloseTo(byHand / resolved, 9);
  expect(costPerHandled(basis)).toBeCloseTo(30, 9);
});

it("benefits in sequence, the fee that ends, return and break-even", () => {
  const written = { certainty: "hard-saving", observedOn: "2026-10-01", source: "x" };
  const benefits = {
    repeats: { workedOut: { from: "fewer-repeats", realisableShare: 0.5 }, ...written },
    ai: { workedOut: { from: "ai-deflection", realisableShare: 0.5 }, ...written },
    time: { workedOut: { from: "handling-time", realisableShare: 0.5 }, ...written },
    ended: { workedOut: { from: "present-fee", realisableShare: 1 }, ...written },
  };
  const own = basisOf({ drivers, measured, vendor: { costs, benefits } });
  const asLine = (id: string): BenefitLine => ({ id, label: id, driver: "x", warning: "x" });
  const found = benefitLines(["repeats", "ai", "time", "ended"].map(asLine), own, terms);
  // Of 12,000 contacts 240 no longer come; of the 11,760 left AI solves 12 %; people do 10,348.8 faster.
  const firstYear = [240 * 30 * 0.5, 1411.2 * 30 * 0.5, 10_348.8 * 5 * 0.5, 240_000];
  found.forEach(({ years }, index) => {
    expect(years?.[0]?.likely).toBeCloseTo((firstYear[index] ?? 0) / 1.1, 6);
  });
  // Contacts grow by the tenth that discounting takes away; the fee does not grow.
  const service = (3600 + 21_168 + 25_872) / 1.1;
  const fee = 240_000 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331);
  const benefit = 3 * service + fee;
  const costYears = [0, 1, 2].map((year) => sumRanges(counted.flatMap((one) => one[year] ?? [])));
  const view = benefitViews(found, costYears)[1];
  expect(view?.benefit.likely).toBeCloseTo(benefit, 5);
  expect(view?.returnOnInvestment?.likely).toBeCloseTo((benefit - total) / total, 9);
  expect(view?.breakEvenShare).toBeCloseTo(total / benefit, 9);
});
