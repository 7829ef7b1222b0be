import { expect, it } from "vitest";
import { isSameFile, type LearnedFile } from "../../../../src/core/pilot/bounded/learned-file.ts";

const learned: LearnedFile = {
  cut: { at: 1_000, source: "plan" },
  encoding: "utf-8",
  facts: {
    cutAt: 1_000,
    replySource: "instants",
    hasSolves: true,
    hasFirstSolves: false,
    hasTopics: false,
    hasSessions: false,
    hasAi: false,
    hasOffers: false,
    hasNps: false,
  },
};

it("asks for another reading when cut, replies or encoding were not as assumed", () => {
  expect(isSameFile(learned, { ...learned, cut: { at: 1_000, source: "column" } })).toBe(true);
  expect(isSameFile(learned, { ...learned, cut: { at: 999, source: "plan" } })).toBe(false);
  expect(isSameFile(learned, { ...learned, encoding: "cp950" })).toBe(false);
  const facts = { ...learned.facts, replySource: "none" as const };
  expect(isSameFile(learned, { ...learned, facts })).toBe(false);
});
