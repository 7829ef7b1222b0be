import { expect, it } from "vitest";
import type { Workspace } from "../../../src/core/parse/workspace.ts";
import { presetOf, weightTree } from "../../../src/core/score/weight-tree.ts";
import {
  criterion,
  decisionOf,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

function treeOf({ questions, decision }: Workspace) {
  if (questions === null) throw new Error("no questions");
  return weightTree(questions, decision.value);
}

const small = (weights: object | undefined) =>
  workspaceOf(
    [
      question("a", 3, [criterion("a1", 3), criterion("a2", 1)]),
      question("b", 1, [criterion("b1", 5)]),
    ],
    { alpha: vendorOf({}) },
    { "checklists/decision.yaml": decisionOf(weights === undefined ? {} : { weights }) },
  );

it("multiplies the share of the question by the share inside it", () => {
  const { tree } = treeOf(small(undefined));
  expect(tree?.criteria.map(({ overall }) => overall)).toEqual([0.5625, 0.1875, 0.25]);
  expect(tree?.questions.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
});

it("takes the buyer's changes over the preset", () => {
  const { tree } = treeOf(
    small({ preset: "default", questions: { a: 0 }, criteria: { a1: 0, a2: 0 } }),
  );
  expect(tree?.criteria.map(({ overall }) => overall)).toEqual([0, 0, 1]);
});

it("names the question whose weights are all zero", () => {
  const { tree, problem } = treeOf(small({ preset: "default", criteria: { b1: 0 } }));
  expect(tree).toBeNull();
  expect(problem).toMatchObject({ id: "all-criterion-weights-zero", params: { question: "b" } });
});

it("holds every preset of the shipped catalogue to a whole", () => {
  const { questions, decision } = shippedSample();
  for (const preset of ["default", "finance", "small-shop"] as const) {
    const own = { ...decision.value, weights: { preset } };
    expect(presetOf(own)).toBe(preset);
    const tree = questions && weightTree(questions, own).tree;
    const sum = tree?.criteria.reduce((all, { overall }) => all + overall, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
});
