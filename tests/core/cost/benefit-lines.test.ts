import { expect, it } from "vitest";
import { benefitLines } from "../../../src/core/cost/benefit-lines.ts";
import { basisOf } from "../../workspaces/cost-basis.ts";

const line = (id: string, countedOnceWith: string[] = []) => ({
  id,
  label: id,
  driver: "x",
  warning: "x",
  countedOnceWith,
});
const lines = [line("churn"), line("acquisition", ["churn"]), line("upsell")];
const written = (extra: object = {}) => ({
  low: 100,
  likely: 110,
  high: 121,
  certainty: "assumption",
  observedOn: "2026-10-01",
  source: "x",
  ...extra,
});
const terms = { horizonYears: 2, discountRate: 0.1 };
const found = (benefits: object) => benefitLines(lines, basisOf({ vendor: { benefits } }), terms);

it("values a year's benefit when the year is over", () => {
  const [churn] = found({ churn: written() });
  expect(churn?.years?.map(({ likely }) => Math.round(likely * 1e6) / 1e6)).toEqual([
    100, 90.909091,
  ]);
  const [late] = found({ upsell: written({ startYear: 2 }) });
  expect(late?.presentValue?.likely).toBeCloseTo(110 / 1.21, 9);
});

it("refuses the second count of the same money, and keeps it visible", () => {
  const states = found({ churn: written(), acquisition: written() }).map(({ state }) => state);
  expect(states).toEqual(["valued", "counted-twice"]);
  const [alone] = found({ acquisition: written() });
  expect(alone?.state).toBe("valued");
});

it("speaks only of what the scorecard speaks of", () => {
  expect(found({})).toEqual([]);
  expect(found({ churn: { notApplicable: "x" } })).toMatchObject([
    { state: "not-applicable", presentValue: null },
  ]);
});
