import { expect, it } from "vitest";
import { replacedDocument } from "../../../src/core/parse/replaced-document.ts";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import { tippedWeights } from "../../../src/core/score/tipped-weights.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const asOf = "2026-11-12";
const before = scoreWorkspace(sample, new Map(), asOf);

it("puts the rival first by weights alone, and moves little more than the flip says", () => {
  const flip = before.robustness?.flips[0];
  expect(flip).toBeDefined();
  if (!flip || !before.weights) return;
  const { questions, criteria } = tippedWeights(before.weights, flip);
  const decision = {
    ...sample.decision.value,
    weights: { preset: "default", questions, criteria },
  };
  const next = replacedDocument(sample, "checklists/decision.yaml", decision);
  const after = scoreWorkspace(next ?? sample, new Map(), asOf);
  expect(before.leader).not.toBe(flip.rival);
  expect(after.leader).toBe(flip.rival);
  const old = new Map(before.weights.criteria.map((one) => [one.criterion, one.overall]));
  const moved = (after.weights?.criteria ?? []).reduce(
    (sum, one) => sum + Math.abs(one.overall - (old.get(one.criterion) ?? 0)),
    0,
  );
  expect(moved).toBeLessThan(flip.distance + 0.011);
});
