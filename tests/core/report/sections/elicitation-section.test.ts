import { expect, it } from "vitest";
import { elicitationSection } from "../../../../src/core/report/sections/elicitation-section.ts";
import {
  criterion,
  type Documents,
  decisionOf,
  question,
  questionsOf,
} from "../../../workspaces/build-workspace.ts";
import { contested, contestedContext } from "../../../workspaces/contested-decision.ts";
import { rowOf, tablesOf } from "../../../workspaces/report-contents.ts";

const pair = (first: string, second: string, times: number) => ({ first, second, times });

function sectionFor(elicited: object, more: Documents = {}) {
  const decision = decisionOf({ weights: { preset: "default", elicited } });
  const section = elicitationSection(
    contestedContext({ ...contested, ...more, "checklists/decision.yaml": decision }),
  );
  if (section === null) throw new Error("nothing was asked");
  const page = { id: "", title: "", navigationLabel: "", group: "method" as const };
  const [table] = tablesOf({ pages: [{ ...page, sections: [section] }] });
  if (!table) throw new Error("no table");
  return { table, words: JSON.stringify(section.blocks) };
}

it("shows points beside both ends of each scale, with the place", () => {
  const { table } = sectionFor({ criteria: { work: { swing: { inbox: 100, depth: 25 } } } });
  expect(rowOf(table, "depth")).toMatchObject({
    said: { value: 25 },
    worst: { text: "0 points" },
    best: { text: "10 points" },
    share: { value: 0.2, trace: { file: "checklists/decision.yaml" } },
  });
});

it("names the method that turned an order into weights", () => {
  const { table, words } = sectionFor({
    questions: { order: ["exit", "work"], method: "rank-order-centroid" },
  });
  expect(words).toContain("rank-order centroid (ROC)");
  expect(rowOf(table, "work")).toMatchObject({ said: { value: 2 }, share: { value: 0.25 } });
});

it("states the consistency ratio with its table, and the judgement that fits least", () => {
  const { words } = sectionFor({ criteria: { work: { pairwise: [pair("inbox", "depth", 3)] } } });
  expect(words).toContain("1 of 1 pairs were judged");
  expect(words).toContain("Consistency ratio 0 (random index: drawn evenly from 1/9 to 9");
  expect(words).not.toContain("fits least");
});

it("says in words where comparisons contradict each other, and what nobody compared", () => {
  const three = questionsOf([
    question("work", 100, [criterion("inbox", 40), criterion("depth", 30), criterion("terms", 30)]),
  ]);
  const wordsFor = (pairwise: object[]) =>
    sectionFor(
      { criteria: { work: { pairwise } } },
      { "checklists/decision-questions.yaml": three },
    ).words;
  const pairs = [pair("inbox", "depth", 5), pair("depth", "terms", 5)];
  const against = wordsFor([...pairs, pair("terms", "inbox", 3)]);
  expect(against).toContain("exceed 0.1");
  expect(against).toMatch(/fits least: “\w+” as [\d.]+ times “\w+”/);
  expect(wordsFor(pairs)).toContain("1 pair was not judged");
});

it("is left out where weights are written", () => {
  expect(elicitationSection(contestedContext())).toBeNull();
});
