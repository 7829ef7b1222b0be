import { expect, it } from "vitest";
import {
  criterion,
  decisionOf,
  proven,
  question,
  questionsOf,
  readDocuments,
  vendorOf,
} from "../../../workspaces/build-workspace.ts";

const questions = questionsOf([
  question("qa", 60, [criterion("a1", 50), criterion("a2", 50)]),
  question("qb", 40, [criterion("b1", 50), criterion("b2", 50, { appliesToChannel: "fax" })]),
]);

const open = (answers: Record<string, object>, more: Record<string, object> = {}) =>
  readDocuments({
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": questions,
    "scorecards/x.yaml": vendorOf(answers),
    "scorecards/y.yaml": vendorOf({}),
    ...more,
  })
    .diagnostics.filter(({ code }) => code === "answered-by-nobody")
    .map(({ params }) => [params.question, params.criteria]);

it("names what nobody answered, question by question", () => {
  expect(open({ a1: proven(5) })).toEqual([
    ["qa", "a2"],
    ["qb", "b1"],
  ]);
});

it("counts what does not apply, what evaluators say, and what was misspelt as spoken of", () => {
  const sheet = {
    schemaVersion: 1,
    evaluator: "Lin",
    conflict: { declared: "none", on: "2026-10-01" },
    sheet: "open",
    submittedOn: "2026-10-05",
    levels: { y: { b1: { level: 3, reason: "…" } } },
  };
  const answers = { a1: { notApplicable: "…" }, a22: proven(5) };
  expect(open(answers, { "scorecards/evaluations/lin.yaml": sheet })).toEqual([]);
});

it("says it once where nothing has been answered, and nothing while a scorecard is broken", () => {
  const two = questionsOf([question("q", 100, [criterion("c1", 50), criterion("c2", 50)])]);
  expect(open({}, { "checklists/decision-questions.yaml": two })).toEqual([["", ""]]);
  expect(open({ a1: { claim: "?" } })).toEqual([]);
});
