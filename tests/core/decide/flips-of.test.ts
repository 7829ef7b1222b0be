import { expect, it } from "vitest";
import { flipsOf } from "../../../src/core/decide/flips-of.ts";
import { standingOf } from "../../../src/core/decide/standing.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import { stageContext } from "../../workspaces/stage-context.ts";

const context = stageContext();
const standing = standingOf(context, assessStages(context));

it("names the gate, the least shift of weights, and the nearest single weights", () => {
  const ids = flipsOf(standing).map(({ id }) => id);
  expect(ids[0]).toBe("flip-by-gate");
  expect(ids).toContain("flip-by-weights");
  expect(ids.filter((id) => id === "flip-by-one-weight").length).toBeLessThanOrEqual(3);
});

it("names the evaluator without whom another would lead", () => {
  const { robustness } = standing.score;
  if (!robustness) throw new Error("not computed");
  const withoutEvaluator = [
    { evaluator: "it-lead", leader: "norvane" },
    { evaluator: "service-lead", leader: null },
    { evaluator: "finance", leader: "tidalleaf" },
  ];
  const score = { ...standing.score, robustness: { ...robustness, withoutEvaluator } };
  const ids = flipsOf({ ...standing, score }).map(({ id }) => id);
  expect(ids.filter((id) => id.includes("evaluator"))).toEqual([
    "flip-without-evaluator",
    "tie-without-evaluator",
  ]);
});

it("says nothing when it is true, and not when nobody leads", () => {
  const [leader] = standing.racing;
  if (!leader) throw new Error("no leader");
  const alone = {
    ...standing,
    leader: { ...leader, gates: [] },
    challengers: [],
    setAside: [],
    score: { ...standing.score, robustness: null },
  };
  expect(flipsOf(alone).map(({ id }) => id)).toEqual(["nothing-flips"]);
  expect(flipsOf({ ...alone, leader: null })).toEqual([]);
});
