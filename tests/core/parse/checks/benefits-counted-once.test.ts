import { expect, it } from "vitest";
import { isCountedTwice } from "../../../../src/core/parse/checks/benefits-counted-once.ts";
import type { BenefitLine } from "../../../../src/core/schema/cost-lines.ts";
import type { VendorBenefit } from "../../../../src/core/schema/vendor-benefit.ts";
import { readDocuments, vendorOf } from "../../../workspaces/build-workspace.ts";
import { benefitLine, costedWorkspace, costLine } from "../../../workspaces/cost-basis.ts";

const circumstances = { certainty: "assumption", observedOn: "2026-10-01", source: "x" } as const;
const typed = (countedAfter?: string[]): VendorBenefit => ({
  ...circumstances,
  low: 1,
  likely: 2,
  high: 3,
  ...(countedAfter ? { countedAfter } : {}),
});
const worked: VendorBenefit = {
  ...circumstances,
  workedOut: { from: "ai-deflection", realisableShare: 1 },
};
const line = (id: string, overlap?: BenefitLine["overlap"]): BenefitLine => ({
  id,
  label: id,
  driver: "x",
  warning: "x",
  countedOnceWith: ["a", "b"].filter((other) => other !== id),
  overlap,
});

it("lets one of a pair count, and never both", () => {
  const twice = (benefits: Record<string, VendorBenefit>) =>
    isCountedTwice(line("a"), line("b"), benefits);
  expect(twice({ a: typed(), b: typed() })).toBe(true);
  expect(twice({ a: typed(["b"]), b: worked })).toBe(true);
  expect(twice({ a: typed() })).toBe(false);
  expect(twice({ a: typed(), b: { notApplicable: "x" } })).toBe(false);
});

it("refuses two lines that are worked out in the same way, whatever they are called", () => {
  const other = { ...line("c"), countedOnceWith: [] };
  const fee: VendorBenefit = {
    ...circumstances,
    workedOut: { from: "present-fee", realisableShare: 1 },
  };
  expect(isCountedTwice(line("a"), other, { a: fee, c: fee })).toBe(true);
  expect(isCountedTwice(line("a"), other, { a: fee, c: worked })).toBe(false);
});

it("lets a sequence count when it is one", () => {
  const twice = (a: VendorBenefit, b: VendorBenefit) =>
    isCountedTwice(line("a", "sequential"), line("b", "sequential"), { a, b });
  const shorter: VendorBenefit = {
    ...circumstances,
    workedOut: { from: "handling-time", realisableShare: 1 },
  };
  expect(twice(worked, shorter)).toBe(false);
  expect(twice(typed(), worked)).toBe(true);
  expect(twice(typed(["b"]), worked)).toBe(false);
  expect(twice(typed(), typed(["a"]))).toBe(false);
});

it("points at the second of the two", () => {
  const lines = { costs: [costLine("seats")], benefits: [line("a"), line("b"), benefitLine("c")] };
  const workspace = costedWorkspace({ lines });
  const { diagnostics } = readDocuments({
    "checklists/decision.yaml": workspace.decision.value,
    "checklists/cost-lines.yaml": { schemaVersion: 1, ...lines },
    "scorecards/beta.yaml": vendorOf({}),
    "scorecards/alpha.yaml": vendorOf({}, { benefits: { a: typed(), b: typed(), c: typed() } }),
  });
  expect(diagnostics.map(({ code, params }) => [code, params.found, params.first])).toEqual([
    ["benefit-counted-twice", "b", "a"],
  ]);
});

it("tells of an amount typed beside the value of service, and of a typed part of the same money", () => {
  const lines = {
    costs: [costLine("seats")],
    benefits: [
      benefitLine("churn-avoided"),
      benefitLine("upsell"),
      benefitLine("a", { countedOnceWith: ["churn-avoided"], overlap: "exclusive" }),
    ],
  };
  const kept = { customersWithBadService: 100, churnDrop: 0.1, marginLeft: 500 };
  const codes = (benefits: object) =>
    readDocuments({
      "checklists/decision.yaml": costedWorkspace({ lines }).decision.value,
      "checklists/cost-lines.yaml": { schemaVersion: 1, ...lines },
      "checklists/service-value.yaml": {
        schemaVersion: 1,
        churnAvoided: { ...kept, observedOn: "2026-10-01", source: "x" },
      },
      "scorecards/beta.yaml": vendorOf({}),
      "scorecards/alpha.yaml": vendorOf({}, { benefits }),
    }).diagnostics.map(({ code, params }) => [code, params.found]);
  expect(codes({ "churn-avoided": typed() })).toEqual([
    ["benefit-typed-and-worked-out", "churn-avoided"],
  ]);
  expect(codes({ a: typed() })).toEqual([["benefit-counted-twice", "a"]]);
  expect(codes({ a: typed(), "churn-avoided": { notApplicable: "x" } })).toEqual([]);
  expect(codes({ upsell: typed() })).toEqual([]);
});
