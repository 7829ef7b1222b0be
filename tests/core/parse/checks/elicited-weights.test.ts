import { expect, it } from "vitest";
import { describe as told } from "../../../../src/core/diagnostic/describe.ts";
import { scoreWorkspace } from "../../../../src/core/score/score-workspace.ts";
import {
  asOf,
  criterion,
  decisionOf,
  proven,
  question,
  questionsOf,
  readDocuments,
  vendorOf,
} from "../../../workspaces/build-workspace.ts";

const questions = questionsOf([
  question("qa", 60, [criterion("a1", 50), criterion("a2", 30), criterion("a3", 20)]),
  question("qb", 40, [criterion("b1", 100)]),
]);

function read(weights: object) {
  return readDocuments({
    "checklists/decision.yaml": decisionOf({ weights: { preset: "default", ...weights } }),
    "checklists/decision-questions.yaml": questions,
    "scorecards/v.yaml": vendorOf({ a1: proven(5), a2: proven(5), a3: proven(5), b1: proven(5) }),
    "scorecards/w.yaml": vendorOf({}),
  });
}

const codesOf = (weights: object) => read(weights).diagnostics.map(({ code }) => code);
const inA = (asked: object) => ({ elicited: { criteria: { qa: asked } } });
const pair = (first: string, second: string, times: number) => ({ first, second, times });

it("takes all three ways without a word, and uses them", () => {
  const order = { order: ["qb", "qa"], method: "rank-sum" };
  const swing = { swing: { a1: 100, a2: 60, a3: 40 } };
  const { workspace, diagnostics } = read({
    elicited: { questions: order, criteria: { qa: swing } },
  });
  expect(diagnostics).toEqual([]);
  const tree = workspace && scoreWorkspace(workspace, new Map(), asOf).weights;
  expect(tree?.questions.map(({ weight }) => weight)).toEqual([1 / 3, 2 / 3]);
  expect(tree?.criteria.map(({ local }) => local)).toEqual([0.5, 0.3, 0.2, 1]);
  expect(tree?.elicited.map(({ question: one, detail }) => [one, detail.kind])).toEqual([
    [null, "order"],
    ["qa", "swing"],
  ]);
  const pairs = { pairwise: [pair("a1", "a2", 2), pair("a2", "a3", 3)] };
  expect(codesOf(inA(pairs))).toEqual([]);
});

it("warns of comparisons that contradict each other, with the pair to talk about", () => {
  const pairs = { pairwise: [pair("a1", "a2", 5), pair("a2", "a3", 5), pair("a3", "a1", 3)] };
  const [finding] = read(inA(pairs)).diagnostics;
  expect(finding).toMatchObject({
    code: "pairwise-inconsistent",
    severity: "warning",
    params: { table: "uniform-scale" },
  });
  expect(finding && told(finding, "en").mend).toMatch(/"a\d" was judged [\d.]+ times "a\d"/);
});

it.each([
  ["elicited-sibling-unknown", { swing: { a1: 100, a2: 60, a3: 40, b1: 10 } }],
  ["elicited-sibling-missing", { swing: { a1: 100, a2: 60 } }],
  ["elicited-sibling-doubled", { order: ["a1", "a2", "a3", "a1"], method: "rank-sum" }],
  ["elicited-all-zero", { swing: { a1: 0, a2: 0, a3: 0 } }],
  ["swing-without-hundred", { swing: { a1: 80, a2: 60, a3: 40 } }],
  [
    "pair-judged-twice",
    { pairwise: [pair("a1", "a2", 2), pair("a2", "a1", 2), pair("a2", "a3", 1)] },
  ],
  ["pair-of-one", { pairwise: [pair("a1", "a1", 2), pair("a1", "a2", 2), pair("a2", "a3", 1)] }],
  ["pairwise-not-linked", { pairwise: [pair("a1", "a2", 2)] }],
  ["out-of-range", { swing: { a1: 100, a2: 160, a3: 40 } }],
])("tells %s by its own code, where it stands", (code, asked) => {
  const { diagnostics } = read(inA(asked));
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  expect(diagnostics[0]?.place.file).toBe("checklists/decision.yaml");
  expect(diagnostics[0]?.place.line).toBeGreaterThan(5);
});

it("tells more than nine siblings, and percent mixed with points", () => {
  const many = Array.from({ length: 10 }, (_, at) => criterion(`c${at}`, 10));
  const { diagnostics } = readDocuments({
    "checklists/decision.yaml": decisionOf({
      weights: {
        preset: "default",
        elicited: { criteria: { q: { pairwise: [pair("c0", "c1", 2)] } } },
      },
    }),
    "checklists/decision-questions.yaml": questionsOf([question("q", 100, many)]),
  });
  expect(diagnostics.map(({ code }) => code)).toContain("pairwise-too-many");
  const swing = { swing: { a1: 100, a2: 60, a3: 40 } };
  expect(codesOf({ criteria: { a1: 50 }, ...inA(swing) })).toEqual(["elicited-and-written"]);
});

it("computes no totals from what cannot be used, and says so", () => {
  const { workspace } = read(inA({ swing: { a1: 100 } }));
  const score = workspace && scoreWorkspace(workspace, new Map(), asOf);
  expect(score?.weights).toBeNull();
  expect(score?.weightsProblem).toMatchObject({
    id: "elicited-criteria-unusable",
    params: { question: "qa" },
  });
});
