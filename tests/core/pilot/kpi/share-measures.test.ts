import { expect, it } from "vitest";
import { emptyCell } from "../../../../src/core/pilot/cell.ts";
import {
  customerSatisfaction,
  firstContactResolution,
  handlingTime,
  netPromoterScore,
  repeatContactRate,
  resolutionRate,
  slaAttainment,
  sustainedAiResolution,
} from "../../../../src/core/pilot/kpi/share-measures.ts";
import { contextOf, twoPeriods } from "../compare/compared.ts";

const cell = emptyCell("pilot", 0, "line", "");
Object.assign(cell.tallies, {
  "solve-known": 10,
  "csat-satisfied": 8,
  "csat-rated": 10,
  "nps-promoters": 9,
  "nps-detractors": 4,
  "nps-rated": 20,
  "ai-sustained": 3,
  "ai-anchors": 10,
  "sla-met": 9,
  "sla-breached": 1,
  "sla-not-due": 5,
  "handle-seconds": 4200,
  handled: 5,
});
cell.histograms.solved.set(60, 8).set(2_000_000, 1);
cell.histograms.anchors.set(60, 6).set(2_000_000, 2);
cell.histograms["anchors-returned"].set(60, 3).set(2_000_000, 2);
cell.histograms["human-solved"].set(60, 5);
cell.histograms["human-solved-at-first-contact"].set(60, 4);
cell.histograms["replies-known"].set(60, 7);
cell.histograms["one-touch"].set(60, 2);
const { basis } = contextOf(twoPeriods());

it.each([
  ["resolution rate inside the follow-up", resolutionRate(basis), { sum: 8, count: 10 }],
  [
    "repeat contacts of solves inside the follow-up",
    repeatContactRate(basis),
    { sum: 3, count: 6 },
  ],
  [
    "strict first contact",
    firstContactResolution({ ...basis, isContactStrict: true }),
    { sum: 4, count: 5 },
  ],
  ["one-touch proxy", firstContactResolution(basis), { sum: 2, count: 7 }],
  ["satisfaction", customerSatisfaction(), { sum: 8, count: 10 }],
  ["net promoter score", netPromoterScore(), { sum: 500, count: 20 }],
  ["sustained AI resolution", sustainedAiResolution(basis), { sum: 3, count: 10 }],
  ["SLA without what is not yet due", slaAttainment(), { sum: 9, count: 10 }],
  ["handling time", handlingTime(), { sum: 4200, count: 5 }],
] as const)("%s", (_, measure, expected) => {
  expect(typeof measure === "string" ? measure : measure.contribute(cell)).toEqual(expected);
});

it("says when tickets were not watched long enough for returns", () => {
  const short = { ...basis, returnFollowUpSeconds: 0 };
  expect(repeatContactRate(short)).toBe("follow-up-too-short");
  expect(firstContactResolution({ ...short, isContactStrict: true })).toBe("follow-up-too-short");
});
