import { expect, it } from "vitest";
import { criteriaInForce } from "../../../src/core/score/criterion-in-force.ts";
import { vendorFacts } from "../../../src/core/score/vendor-facts.ts";
import { vendorScore } from "../../../src/core/score/vendor-score.ts";
import { weightTree } from "../../../src/core/score/weight-tree.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const tree = sample.questions && weightTree(sample.questions, sample.decision.value).tree;
const scores = vendorFacts(sample, new Map(), sampleDay).map((facts) =>
  vendorScore(criteriaInForce(sample), tree, facts),
);

it("adds the questions up to the totals", () => {
  for (const { totals, questions } of scores) {
    for (const key of ["proven", "claimed", "possible"] as const) {
      const sum = questions.reduce((all, one) => all + one.weight * (one.totals[key] ?? 0), 0);
      expect(sum).toBeCloseTo(totals[key] ?? Number.NaN, 9);
    }
  }
});

it("adds the criteria up to the totals, and their weights to 1", () => {
  for (const { totals, levels } of scores) {
    const sum = levels.reduce((all, level) => all + (level.contribution.proven ?? 0), 0);
    expect(sum).toBeCloseTo(totals.proven ?? Number.NaN, 9);
    expect(levels.reduce((all, level) => all + level.weight, 0)).toBeCloseTo(1, 9);
  }
});

it("excludes by a hard gate and leaves the total to be seen", () => {
  const [brand] = scores;
  expect(brand?.vendor).toBe("luminovox");
  expect(brand?.standing).toBe("excluded");
  expect(brand?.totals.claimed).toBeGreaterThan(80);
  expect(brand?.totals.proven).toBeLessThan(10);
});

it("computes no totals without weights, but still the gates", () => {
  const [facts] = vendorFacts(sample, new Map(), sampleDay);
  if (!facts) throw new Error("no vendor");
  const bare = vendorScore(criteriaInForce(sample), null, facts);
  expect(bare.totals.proven).toBeNull();
  expect(bare.coverage).toBeNull();
  expect(bare.standing).toBe("excluded");
});
