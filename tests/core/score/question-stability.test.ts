import { expect, it } from "vitest";
import { questionStability } from "../../../src/core/score/question-stability.ts";
import { scoredVendors } from "../../../src/core/score/scored-vendors.ts";
import type { WeightTree } from "../../../src/core/score/weights-in-force.ts";
import {
  asOf,
  criterion,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const workspace = (channels: number) =>
  workspaceOf(
    [
      question("channels", channels, [criterion("depth", 1), criterion("inbox", 3)]),
      question("exit", 40, [criterion("terms", 1)]),
      question("support", 20, [criterion("path", 1)]),
    ],
    {
      alpha: vendorOf({ depth: proven(9), inbox: proven(8), terms: proven(3), path: proven(5) }),
      beta: vendorOf({ depth: proven(2), inbox: proven(4), terms: proven(6), path: proven(6) }),
    },
  );

const scored = (channels: number) => scoredVendors(workspace(channels), new Map(), asOf);

/** The lead of alpha over beta when the question weighs `share` of everything. */
function leadAt(share: number): number {
  const { vendors } = scored((60 * share) / (1 - share));
  const [alpha, beta] = vendors.map(({ totals }) => totals.proven ?? Number.NaN);
  return (alpha ?? 0) - (beta ?? 0);
}

it("ends exactly where the rival draws level with the question weighing that much", () => {
  const { vendors, weights } = scored(60);
  const tree: WeightTree | null = weights.tree;
  const ranges = tree ? questionStability(vendors, tree) : [];
  const range = ranges.find((one) => one.question === "channels");
  expect(range?.lowRival).toBe("beta");
  expect(range?.high).toBe(1);
  expect(leadAt(range?.low ?? 0.5)).toBeCloseTo(0, 9);
  expect(leadAt((range?.low ?? 0) + 0.01)).toBeGreaterThan(0);
  expect(ranges).toHaveLength(3);
});

it("leaves out a question that has no weight", () => {
  const { vendors, weights } = scored(0);
  const ranges = weights.tree ? questionStability(vendors, weights.tree) : [];
  expect(ranges.map((one) => one.question)).toEqual(["exit", "support"]);
});
