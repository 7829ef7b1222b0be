import { expect, it } from "vitest";
import { endsOf, wordsSection } from "../../../../src/core/report/robustness/words-section.ts";
import { decisionOf, proven, vendorOf } from "../../../workspaces/build-workspace.ts";
import {
  contested,
  contestedContext,
  contestedWithout,
} from "../../../workspaces/contested-decision.ts";

const wordsFor = (documents = contested) =>
  JSON.stringify(wordsSection(contestedContext(documents)).blocks);

it("says whether the lead holds, how often, and what is nearest to turning it", () => {
  const [callout, list] = wordsSection(contestedContext()).blocks;
  expect(callout).toMatchObject({ kind: "callout", tone: "good" });
  const words = JSON.stringify(list);
  expect(words).toContain("10,000 draws");
  expect(words).toContain("up to 50 % off");
  expect(words).toMatch(/Moving 10\.0 points of weight .* lets Sharp draw level/);
});

it("says too close to call inside the declared margin", () => {
  const wide = { "checklists/decision.yaml": decisionOf({ closeCallMargin: 30 }) };
  const [callout] = wordsSection(contestedContext({ ...contested, ...wide })).blocks;
  expect(callout).toMatchObject({ tone: "warn", title: "Too close to call" });
});

it("says honestly that there is no rival, nobody, or no leader alone", () => {
  expect(wordsFor(contestedWithout("sharp", "weak"))).toContain("without a rival");
  const twin = { "scorecards/twin.yaml": contested["scorecards/steady.yaml"] ?? {} };
  expect(wordsFor({ ...contested, ...twin })).toContain("The first place is shared");
  expect(wordsFor(contestedWithout("steady", "sharp", "weak"))).toContain("no vendor");
});

it("says so when no weights can help a rival", () => {
  const best = vendorOf({ inbox: proven(10), depth: proven(10), terms: proven(10) });
  const words = wordsFor({ ...contested, "scorecards/best.yaml": best });
  expect(words).toContain("No distribution of weights");
  expect(words).toContain("No single weight");
});

it("has an end only where somebody else takes over", () => {
  const interval = { criterion: "c", among: "all" as const, now: 0.3, low: 0, high: 0.5 };
  expect(endsOf({ ...interval, lowRival: null, highRival: "b" })).toEqual([
    { criterion: "c", now: 0.3, limit: 0.5, rival: "b" },
  ]);
});
