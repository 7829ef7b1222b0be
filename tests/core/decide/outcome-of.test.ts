import { expect, it } from "vitest";
import { outcomeOf } from "../../../src/core/decide/outcome-of.ts";
import { type Standing, standingOf } from "../../../src/core/decide/standing.ts";
import type { VendorScore } from "../../../src/core/score/score-result.ts";
import { statement } from "../../../src/core/score/statement.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import { stageContext } from "../../workspaces/stage-context.ts";

const context = stageContext();
const sample = standingOf(context, assessStages(context));
const eligible = (one: VendorScore): VendorScore => ({ ...one, standing: "eligible" });

/** The sample as it would stand with every gate of its leader settled and a clear lead. */
const settled: Standing = {
  ...sample,
  racing: sample.racing.map(eligible),
  challengers: [],
  score: { ...sample.score, closeCall: { ...sample.score.closeCall, is: false, reason: null } },
};
const someone = settled.racing[1];
if (!someone) throw new Error("no rival");
const close = { ...settled.score.closeCall, is: true, reason: "margin" as const };
const allOut = settled.score.vendors.map((one) => ({ ...one, standing: "excluded" as const }));
const open = settled.stages.map((one) => ({ ...one, status: "open" as const }));

it.each<[string, Standing, string]>([
  [
    "every one fails a gate",
    { ...settled, racing: [], score: { ...settled.score, vendors: allOut } },
    "no-vendor-qualifies",
  ],
  ["the leader has a hard gate open", sample, "gate-shut"],
  ["a rival could overtake", { ...settled, challengers: [someone] }, "proof-missing"],
  ["too close", { ...settled, score: { ...settled.score, closeCall: close } }, "too-close-to-call"],
  ["the first place is shared", { ...settled, leader: null }, "too-close-to-call"],
  ["an earlier stage is open", { ...settled, openStages: open.slice(0, 1) }, "proof-missing"],
  ["no checklist", { ...settled, stages: [] }, "proof-missing"],
  ["no weights", { ...settled, score: { ...settled.score, weights: null } }, "proof-missing"],
  ["all is well", settled, "recommended"],
])("%s", (_name, standing, outcome) => {
  expect(outcomeOf(standing, [])).toBe(outcome);
});

it("recommends with conditions where there are any", () => {
  expect(outcomeOf(settled, [statement("nothing-flips")])).toBe("recommended-with-conditions");
});

it("tries in order: a shut gate comes before missing proof and a close call", () => {
  const both: Standing = {
    ...sample,
    challengers: [someone],
    score: { ...sample.score, closeCall: close },
  };
  expect(outcomeOf(both, [])).toBe("gate-shut");
});
