import { expect, it } from "vitest";
import { leadingVendor, pilotVendors } from "../../../src/core/stages/stage-context.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { stageContext, withVendor } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

it("finds the vendors on the short list, or else those with a pilot folder", () => {
  const names = (context: ReturnType<typeof stageContext>) =>
    pilotVendors(context).map(({ vendor }) => vendor);
  expect(names(stageContext(sample))).toEqual(["norvane", "tidalleaf"]);
  const unmarked = ["norvane", "tidalleaf", "luminovox"].reduce(
    (workspace, vendor) => withVendor(workspace, vendor, { shortlisted: undefined }),
    sample,
  );
  expect(names(stageContext(unmarked))).toEqual(["norvane", "tidalleaf"]);
  expect(names(stageContext({ ...unmarked, pilots: new Map() }))).toEqual([]);
});

it("would sign with the leader, and with nobody on a tie", () => {
  const context = stageContext(sample);
  expect(leadingVendor(context)?.name).toBe("tidalleaf");
  const tied = { ...context, score: { ...context.score, leader: null } };
  expect(leadingVendor(tied)).toBeNull();
});
