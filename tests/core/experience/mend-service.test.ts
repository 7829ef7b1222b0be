import { expect, it } from "vitest";
import { loyaltyFigures } from "../../../src/core/experience/loyalty-figures.ts";
import { mendService } from "../../../src/core/experience/mend-service.ts";
import { comparisonOf, kpiComparison } from "../../workspaces/build-comparison.ts";

const nothing = { comparison: null, loyalty: null, campaigns: [] };
const blank = { buyers: null, repeatBuyers: null, carts: null, checkouts: null };
const days = { from: "2025-01-01", to: "2025-12-31" };
const customers = { customersStart: 1000, customersEnd: 1050, customersNew: 200 };

it("says of nothing known that it is unknown, and not that all is well", () => {
  expect(mendService(nothing)).toEqual({ advice: "unknown", triggers: [], checked: 0 });
});

it("names each trigger", () => {
  const comparison = comparisonOf([
    kpiComparison("sla-attainment", { targetIsMet: false }),
    kpiComparison("first-response-time", { unit: "seconds", targetIsMet: true }),
  ]);
  const loyalty = loyaltyFigures({
    ...days,
    ...blank,
    ...customers,
    acquisitionSpend: 1e6,
    margin: 615_000,
  });
  const negative = { low: -0.3, likely: -0.1, high: 0.2 };
  const spend = { low: 1, likely: 1, high: 1 };
  const campaign = {
    campaign: "autumn",
    spend,
    upsell: null,
    serviceLoss: null,
    withoutService: null,
  };
  const found = mendService({
    comparison,
    loyalty,
    campaigns: [{ ...campaign, withService: negative }],
  });
  expect(found.advice).toBe("wait");
  expect(found.triggers.map(({ trigger }) => trigger)).toEqual([
    "below-target",
    "marketing-return-negative",
    "value-below-cost",
  ]);
});

it("lets advertising go when nothing that is known speaks against it", () => {
  const comparison = comparisonOf([kpiComparison("sla-attainment", { targetIsMet: true })]);
  expect(mendService({ ...nothing, comparison }).advice).toBe("go");
});

it("takes the filling up of a new system for no growing backlog", () => {
  const pilot = {
    n: 6,
    estimate: 15,
    standardised: null,
    median: null,
    p90: null,
    coverage: null,
    weekly: [],
  };
  const backlog = (verdict: "cannot-assess" | "worse") =>
    comparisonOf([kpiComparison("backlog", { unit: "tickets", verdict, pilot })]);
  const advice = (verdict: "cannot-assess" | "worse") =>
    mendService({ ...nothing, comparison: backlog(verdict) }).advice;
  expect([advice("cannot-assess"), advice("worse")]).toEqual(["unknown", "wait"]);
});
