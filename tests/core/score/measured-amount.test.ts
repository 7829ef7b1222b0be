import { expect, it } from "vitest";
import { measuredAmount } from "../../../src/core/score/measured-amount.ts";
import { comparisonOf, kpiComparison } from "../../workspaces/build-comparison.ts";
import { type OneAnswer, oneAnswer } from "../../workspaces/vendor-facts.ts";

const percent = { kind: "number", worst: 70, best: 95, unit: "%" };
const attainment = { scale: percent, measuredBy: { kpi: "sla-attainment" } };
const pull = {
  scale: { kind: "number", worst: 480, best: 30, unit: "min" },
  measuredBy: { test: "bulk-pull" },
};

const amountOf = ({ inForce, facts }: OneAnswer) =>
  measuredAmount(inForce.criterion, facts)?.amount ?? null;

const sla = kpiComparison("sla-attainment");

it("reads a share of the pilot in the unit of the scale", () => {
  const comparison = comparisonOf([sla]);
  expect(amountOf(oneAnswer(attainment, {}, { comparison }))).toBe(80);
});

it("measures nothing where too few tickets can speak, or the pilot is unfit", () => {
  const thin = kpiComparison("sla-attainment", { pilot: { ...sla.pilot, coverage: 0.5 } });
  expect(amountOf(oneAnswer(attainment, {}, { comparison: comparisonOf([thin]) }))).toBeNull();
  const problem = { code: "no-tickets", severity: "blocks", period: "pilot", params: {} } as const;
  const unfit = comparisonOf([sla], [problem]);
  expect(amountOf(oneAnswer(attainment, {}, { comparison: unfit }))).toBeNull();
});

it("needs no baseline to measure the pilot itself", () => {
  const code = "too-few-whole-weeks";
  const problem = { code, severity: "blocks", period: "baseline", params: {} } as const;
  const comparison = comparisonOf([sla], [problem]);
  expect(amountOf(oneAnswer(attainment, {}, { comparison }))).toBe(80);
});

function drill(on: string, result: number | null) {
  const results = { "bulk-pull": { on, result } };
  return {
    documents: { "pilots/alpha/tests.yaml": { schemaVersion: 1, results } },
    tests: [
      { id: "bulk-pull", label: "x", steps: "x", measure: "x", unit: "min", pass: { atMost: 480 } },
    ],
  };
}

it("takes a drill's result, once it was run", () => {
  expect(amountOf(oneAnswer(pull, {}, drill("2026-09-01", 120)))).toBe(120);
  expect(amountOf(oneAnswer(pull, {}, drill("2026-09-01", null)))).toBeNull();
  expect(amountOf(oneAnswer(pull, {}, drill("2027-01-01", 120)))).toBeNull();
});

it("never makes a written level out of a number", () => {
  const levels = { kind: "levels", anchors: ["a", "b", "c", "d", "e"] };
  const one = oneAnswer({ ...pull, scale: levels }, {}, drill("2026-09-01", 4));
  expect(amountOf(one)).toBeNull();
});
