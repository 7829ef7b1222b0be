import { expect, it } from "vitest";
import { conditionsOf } from "../../../src/core/decide/conditions-of.ts";
import { standingOf } from "../../../src/core/decide/standing.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import { stageContext } from "../../workspaces/stage-context.ts";

const context = stageContext();
const standing = standingOf(context, assessStages(context));

it("asks for soft gates, what the contract lacks, and costs nobody filled in", () => {
  const ids = conditionsOf(standing, context).map(({ id }) => id);
  expect(ids).toContain("soft-gate-open");
  expect(ids).toContain("settle-before-signing");
  expect(ids).toContain("cost-is-at-least");
  expect(JSON.stringify(conditionsOf(standing, context))).not.toContain("executive-report");
});

it("tells a mitigated gate from one that still needs a mitigation", () => {
  const [leader] = standing.racing;
  if (!leader) throw new Error("no leader");
  const [gate] = leader.gates;
  if (!gate) throw new Error("no gate");
  const missed = { ...gate, kind: "soft" as const, status: "fail" as const };
  const ids = (isMitigated: boolean) => {
    const own = { ...leader, gates: [{ ...missed, isMitigated }] };
    return conditionsOf({ ...standing, leader: own, stages: [] }, context).map(({ id }) => id);
  };
  expect(ids(true)).toContain("soft-gate-mitigated");
  expect(ids(false)).toContain("soft-gate-needs-mitigation");
});

it("sets none without a leader", () => {
  expect(conditionsOf({ ...standing, leader: null }, context)).toEqual([]);
});
