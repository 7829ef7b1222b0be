import { expect, it } from "vitest";
import type { BenefitLineResult } from "../../../src/core/cost/benefit-result.ts";
import { benefitViews } from "../../../src/core/cost/benefit-views.ts";

const line = (
  certainty: BenefitLineResult["certainty"],
  likely: number,
  state: BenefitLineResult["state"] = "valued",
): BenefitLineResult => {
  const range = { low: likely / 2, likely, high: likely * 2 };
  const nothing = { benefit: "x", origin: "scorecard", arithmetic: null, place: null } as const;
  return { ...nothing, state, certainty, years: [range], presentValue: range };
};
const costs = [{ low: 80, likely: 100, high: 200 }];
const lines = [
  line("hard-saving", 50),
  line("assumption", 100),
  line("hard-saving", 9, "counted-twice"),
];

it("counts hard savings before assumptions, and no money twice", () => {
  const views = benefitViews(lines, costs);
  expect(views.map(({ benefit }) => benefit.likely)).toEqual([0, 50, 150]);
  expect(views.map(({ net }) => net.likely)).toEqual([-100, -50, 50]);
});

it("gives the return from the worst case to the best", () => {
  const [only, , all] = benefitViews(lines, costs);
  expect(only?.returnOnInvestment).toEqual({ low: -1, likely: -1, high: -1 });
  expect(all?.returnOnInvestment?.low).toBeCloseTo((75 - 200) / 200, 12);
  expect(all?.returnOnInvestment?.high).toBeCloseTo((300 - 80) / 80, 12);
});

it("says when it pays back, and how much must come true", () => {
  const [only, hard, all] = benefitViews(lines, costs);
  expect([only?.paybackMonth, hard?.paybackMonth, all?.paybackMonth]).toEqual([null, null, 8]);
  // At best 80 of 300 are covered in the fourth month; at worst 75 never cover 200.
  expect([all?.paybackEarliest, all?.paybackLatest]).toEqual([4, null]);
  expect([only?.breakEvenShare, hard?.breakEvenShare]).toEqual([null, 2]);
});

it("never divides by a cost that can be nothing", () => {
  const [view] = benefitViews(lines, [{ low: 0, likely: 0, high: 0 }]);
  expect(view?.returnOnInvestment).toBeNull();
});
