import { expect, it } from "vitest";
import {
  criterion,
  type Documents,
  decisionOf,
  proven,
  question,
  questionsOf,
  vendorOf,
} from "../workspaces/build-workspace.ts";
import { contested, contestedWithout } from "../workspaces/contested-decision.ts";
import { pageOf, withoutGlossary, wordsOf } from "../workspaces/report-contents.ts";
import { inputOf, noPilots, reportsOf } from "../workspaces/reported-decision.ts";
import { holdsOnlyFinite } from "./only-finite.ts";

const machineWords = /\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object/;

/** The report of a thin decision, which must be sound, and its words on robustness. */
function robustnessWords(documents: Documents): string {
  const reports = reportsOf(documents, noPilots);
  expect(holdsOnlyFinite(reports)).toBe(true);
  for (const words of wordsOf(reports.map(withoutGlossary)))
    expect(words).not.toMatch(machineWords);
  const [, en] = reports;
  return en ? JSON.stringify(pageOf(en, "robustness").sections[0]) : "";
}

const oneCriterion = questionsOf([question("q", 100, [criterion("only", 100)])]);

it("one vendor: no rival, no turning over, no shares of nothing", () => {
  const words = robustnessWords(contestedWithout("sharp", "weak"));
  expect(words).toContain("without a rival there is nothing to turn over");
});

it("one criterion: its weight has nobody to give way to it", () => {
  const documents = {
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": oneCriterion,
    "scorecards/a.yaml": vendorOf({ only: proven(9) }),
    "scorecards/b.yaml": vendorOf({ only: proven(2) }),
  };
  const words = robustnessWords(documents);
  expect(words).toContain("No distribution of weights lets anybody draw level");
  const { stability } = inputOf(documents, noPilots).decision.score.robustness ?? {};
  expect(stability?.every(({ low, high }) => low === null && high === null)).toBe(true);
});

it("a criterion nobody answered: open for all, worth asking for, and no zero", () => {
  const questions = questionsOf([
    question("q", 100, [criterion("asked", 50), criterion("silent", 50)]),
  ]);
  const documents = {
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": questions,
    "scorecards/a.yaml": vendorOf({ asked: proven(9) }),
    "scorecards/b.yaml": vendorOf({ asked: proven(2) }),
  };
  robustnessWords(documents);
  const { score, askNext } = inputOf(documents, noPilots).decision;
  expect(score.vendors.map(({ levels }) => levels[1]?.value)).toEqual([null, null]);
  expect(askNext.map(({ criterion: one }) => one)).toContain("silent");
});

it("nobody answered anything: the first place is shared, and nothing is called proven", () => {
  const documents = {
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": oneCriterion,
    "scorecards/a.yaml": vendorOf({}),
    "scorecards/b.yaml": vendorOf({}),
  };
  expect(robustnessWords(documents)).toContain("The first place is shared");
});

it("weights all zero: no totals, and the reason in words", () => {
  const questions = questionsOf([
    question("q", 100, [criterion("inbox", 0), criterion("depth", 0), criterion("terms", 0)]),
  ]);
  const words = robustnessWords({ ...contested, "checklists/decision-questions.yaml": questions });
  expect(words).toContain("weights");
  expect(words).toContain("0");
});

it("a gate that every vendor misses: nobody is first", () => {
  const gate = { gate: { kind: "hard", minimum: 10 } };
  const questions = questionsOf([
    question("q", 100, [criterion("inbox", 40, gate), criterion("depth", 60)]),
  ]);
  const documents = { ...contested, "checklists/decision-questions.yaml": questions };
  expect(robustnessWords(documents)).toContain("Every vendor is excluded");
});
