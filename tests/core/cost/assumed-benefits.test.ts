import { expect, it } from "vitest";
import { assumedBenefits, isFromServiceValue } from "../../../src/core/cost/assumed-benefits.ts";
import { benefitLines } from "../../../src/core/cost/benefit-lines.ts";
import { benefitViews } from "../../../src/core/cost/benefit-views.ts";
import { basisOf } from "../../workspaces/cost-basis.ts";

const dated = { observedOn: "2026-10-01", source: "x" };
const churnAvoided = { customersWithBadService: 100, churnDrop: 0.1, marginLeft: 500, ...dated };
const acquisitionSaved = { customersKept: 10, acquisitionCost: 700, ...dated };
const serviceValue = { churnAvoided, acquisitionSaved };
const typed = { low: 1, likely: 2, high: 3, certainty: "hard-saving", ...dated };
const line = (id: string, countedOnceWith: string[] = []) => ({
  id,
  label: id,
  driver: "x",
  warning: "x",
  countedOnceWith,
});
const lines = [line("churn-avoided"), line("acquisition-saved", ["churn-avoided"]), line("other")];
const basis = (vendor: object) => basisOf({ vendor, serviceValue });

it("takes the place of a typed amount and is never added to it", () => {
  const own = basis({ benefits: { "churn-avoided": typed, other: typed } });
  expect(assumedBenefits(own)["churn-avoided"]).toMatchObject({
    likely: 5000,
    certainty: "assumption",
  });
  const found = benefitLines(lines, own, { horizonYears: 1, discountRate: 0 });
  expect(found.map(({ state, origin }) => [state, origin])).toEqual([
    ["valued", "service-value"],
    ["counted-twice", "service-value"],
    ["valued", "scorecard"],
  ]);
  expect(found[0]?.place?.file).toBe("checklists/service-value.yaml");
  const views = benefitViews(found, [{ low: 1000, likely: 1000, high: 1000 }]);
  expect(views.map(({ benefit }) => benefit.likely)).toEqual([0, 2, 5002]);
  expect(views[2]).toMatchObject({ returnOnInvestment: { likely: 4.002 }, paybackMonth: 3 });
});

it("leaves a line out that does not apply, and a vendor whose benefits nobody judged", () => {
  const apart = basis({ benefits: { "churn-avoided": { notApplicable: "x" } } });
  expect(isFromServiceValue("churn-avoided", apart)).toBe(false);
  expect(isFromServiceValue("acquisition-saved", apart)).toBe(true);
  expect(assumedBenefits(basis({}))).toEqual({});
  expect(benefitLines(lines, basis({}), { horizonYears: 1, discountRate: 0 })).toEqual([]);
});
