import { expect, it } from "vitest";
import {
  earlierStagesDone,
  pendingHardGates,
  standingOf,
} from "../../../src/core/decide/standing.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { stageContext, withVendor } from "../../workspaces/stage-context.ts";

const context = stageContext();
const standing = standingOf(context, assessStages(context));

it("tells who races, who leads and what is not settled", () => {
  expect(standing.racing.map(({ vendor }) => vendor)).toEqual(["tidalleaf", "norvane"]);
  expect(standing.leader?.vendor).toBe("tidalleaf");
  expect(earlierStagesDone(standing)).toBe(true);
  const [leader] = standing.racing;
  expect(leader && pendingHardGates(leader).map(({ criterion }) => criterion)).toEqual([
    "exit-terms",
  ]);
});

it("sets aside whom the short list left out, and says so", () => {
  const answers = { ...shippedSample().vendors.get("norvane")?.value.answers };
  const open = Object.fromEntries(
    Object.keys(answers)
      .slice(0, 30)
      .map((id) => [id, {}]),
  );
  const left = withVendor(shippedSample(), "norvane", {
    shortlisted: false,
    answers: { ...answers, ...open },
  });
  const changedContext = stageContext(left);
  const found = standingOf(changedContext, assessStages(changedContext));
  expect(found.setAside.map(({ vendor }) => vendor)).toEqual(["norvane"]);
  expect(found.challengers).toEqual([]);
});

it("does not take an absent checklist for stages that are done", () => {
  expect(earlierStagesDone(standingOf(context, []))).toBe(false);
});
