import { expect, it } from "vitest";
import { vendorFacts } from "../../../src/core/score/vendor-facts.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

it("gathers what is on file, vendor by vendor, in the order of ids", () => {
  const facts = vendorFacts(shippedSample(), new Map(), sampleDay);
  expect(facts.map(({ vendor }) => vendor)).toEqual(["luminovox", "norvane", "tidalleaf"]);
  expect(facts.map(({ outcomes }) => outcomes.size > 0)).toEqual([false, true, true]);
  expect(facts[0]?.sheets).toHaveLength(2);
});
