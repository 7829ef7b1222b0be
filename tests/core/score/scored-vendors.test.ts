import { expect, it } from "vitest";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import { scoredVendors } from "../../../src/core/score/scored-vendors.ts";
import {
  asOf,
  criterion,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const workspace = workspaceOf([question("channels", 1, [criterion("depth", 1)])], {
  alpha: vendorOf({ depth: proven(5) }),
  beta: vendorOf({ depth: proven(8) }),
});

it("gives the same places and totals as the whole scoring", () => {
  const quick = scoredVendors(workspace, new Map(), asOf);
  expect(quick.vendors).toEqual(scoreWorkspace(workspace, new Map(), asOf).vendors);
  expect(quick.vendors.map(({ vendor, rank }) => [vendor, rank])).toEqual([
    ["alpha", 2],
    ["beta", 1],
  ]);
});

it("has no tree and no problem without questions", () => {
  const { weights } = scoredVendors({ ...workspace, questions: null }, new Map(), asOf);
  expect(weights).toEqual({ tree: null, problem: null });
});
