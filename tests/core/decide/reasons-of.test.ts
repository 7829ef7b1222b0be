import { expect, it } from "vitest";
import { reasonsOf } from "../../../src/core/decide/reasons-of.ts";
import { standingOf } from "../../../src/core/decide/standing.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import { stageContext } from "../../workspaces/stage-context.ts";

const context = stageContext();
const standing = standingOf(context, assessStages(context));
const idsOf = (...given: Parameters<typeof reasonsOf>) => reasonsOf(...given).map(({ id }) => id);

it("begins with what decides, then how the leader stands, then who is out", () => {
  expect(idsOf(standing, "gate-shut")).toEqual([
    "leader-gate-pending",
    "leads-by",
    "first-in-share",
    "coverage",
    "excluded-by-gate",
  ]);
});

it("names the open stage, and how many wait behind it", () => {
  const open = standing.stages.map((one) => ({ ...one, status: "open" as const }));
  const ids = idsOf({ ...standing, openStages: open.slice(0, 3) }, "proof-missing");
  expect(ids.slice(0, 2)).toEqual(["stage-open", "later-stages-wait"]);
});

it("says by how much it is close, or that the place is shared", () => {
  expect(idsOf(standing, "too-close-to-call")[0]).toMatch(/^close-by-/);
  expect(idsOf({ ...standing, leader: null }, "too-close-to-call")[0]).toBe("first-place-shared");
});

it("names who could overtake and whom the short list set aside", () => {
  const [, rival] = standing.racing;
  if (!rival) throw new Error("no rival");
  const open = { ...standing, challengers: [rival], setAside: [rival] };
  const ids = idsOf(open, "proof-missing");
  expect(ids[0]).toBe("could-overtake");
  expect(ids.at(-1)).toBe("set-aside-could-lead");
});
