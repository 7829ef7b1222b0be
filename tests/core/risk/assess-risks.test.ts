import { expect, it } from "vitest";
import { assessRisks } from "../../../src/core/risk/assess-risks.ts";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const score = scoreWorkspace(sample, new Map(), sampleDay);

it("rates eleven risks for every vendor, and never above the inherent", () => {
  const { vendors } = assessRisks(sample, score, new Map());
  expect(vendors.map(({ risks }) => risks.length)).toEqual([11, 11, 11]);
  for (const { inherent, residual } of vendors.flatMap(({ risks }) => risks)) {
    for (const axis of ["likelihood", "impact"] as const) {
      expect(residual[axis]).toBeLessThanOrEqual(inherent[axis]);
      expect(residual[axis]).toBeGreaterThanOrEqual(Math.max(1, inherent[axis] - 2));
    }
  }
});

it("leaves a vendor of claims with the risk it came with", () => {
  const { vendors } = assessRisks(sample, score, new Map());
  const sum = (name: string) =>
    vendors
      .find(({ vendor }) => vendor === name)
      ?.risks.reduce((all, { residual }) => all + residual.likelihood * residual.impact, 0) ?? 0;
  expect(sum("luminovox")).toBeGreaterThan(sum("norvane"));
  expect(sum("luminovox")).toBeGreaterThan(sum("tidalleaf"));
});

it("is empty without a matrix", () => {
  const { vendors } = assessRisks({ ...sample, risks: null }, score, new Map());
  expect(vendors.every(({ risks }) => risks.length === 0)).toBe(true);
});
