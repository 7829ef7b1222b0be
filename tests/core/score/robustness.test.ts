import { expect, it } from "vitest";
import { robustness } from "../../../src/core/score/robustness.ts";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

const { vendors, weights } = scoreWorkspace(shippedSample(), new Map(), sampleDay);

it("holds every stated weight inside its interval", () => {
  if (weights === null) throw new Error("no weights");
  const found = robustness(vendors, weights, 1, []);
  expect(found.stability).toHaveLength(90);
  for (const { now, low, high } of found.stability) {
    expect(low ?? 0).toBeLessThanOrEqual(now + 1e-12);
    expect(high ?? 1).toBeGreaterThanOrEqual(now - 1e-12);
  }
  expect(found.reversals).toEqual([]);
  expect(found.flips.map(({ rival }) => rival)).toEqual(["norvane"]);
});

it("claims no interval while nobody leads", () => {
  if (weights === null) throw new Error("no weights");
  const [first] = vendors.filter((one) => one.rank === 1);
  if (!first) throw new Error("nobody is first");
  const tied = [first, { ...first, vendor: "twin" }];
  expect(robustness(tied, weights, 1, []).stability).toEqual([]);
});
