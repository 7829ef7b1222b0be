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

function found(criteria: string[], vendors: string[]) {
  const each = criteria.map((id) => criterion(id, 100 / criteria.length));
  const answers = Object.fromEntries(criteria.map((id) => [id, proven(5)]));
  return readDocuments({
    "checklists/decision.yaml": decisionOf(),
    "checklists/decision-questions.yaml": questionsOf([question("q", 100, each)]),
    ...Object.fromEntries(vendors.map((id) => [`scorecards/${id}.yaml`, vendorOf(answers)])),
  }).diagnostics.map(({ code, place, params }) => [code, place.file, params]);
}

it("one vendor is told at its file", () => {
  expect(found(["a", "b"], ["alone"])).toEqual([
    ["only-one-vendor", "scorecards/alone.yaml", { vendor: "alone" }],
  ]);
});

it("one criterion is told where it is declared", () => {
  expect(found(["a"], ["x", "y"])).toEqual([
    ["only-one-criterion", "checklists/decision-questions.yaml", { criterion: "a" }],
  ]);
});

it("two of each are enough", () => {
  expect(found(["a", "b"], ["x", "y"])).toEqual([]);
});
