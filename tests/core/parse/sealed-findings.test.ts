import { expect, it } from "vitest";
import { hasErrors } from "../../../src/core/diagnostic/diagnostic.ts";
import { humanReport } from "../../../src/core/diagnostic/human.ts";
import {
  criterion,
  decisionOf,
  question,
  questionsOf,
  readDocuments,
  vendorOf,
} from "../../workspaces/build-workspace.ts";
import { sheetOf } from "../../workspaces/vendor-facts.ts";

const levels = { kind: "levels", anchors: ["a", "b", "c", "d", "e"] };
const documents = {
  "checklists/decision.yaml": decisionOf(),
  "checklists/decision-questions.yaml": questionsOf([
    question("only", 1, [criterion("it", 1, { scale: levels })]),
  ]),
  "scorecards/alpha.yaml": vendorOf({}),
  ...sheetOf("a", { level: 77, reason: "x" }),
};

it("quotes no line of a sealed sheet, and no level", () => {
  const sealed = {
    ...documents,
    ...sheetOf("b", { state: "unknown" }, { submittedOn: "2026-12-01" }),
  };
  const { diagnostics } = readDocuments(sealed);
  expect(hasErrors(diagnostics)).toBe(true);
  expect(humanReport(diagnostics, "en")).not.toContain("77");
  expect(humanReport(diagnostics, "en")).toContain("scorecards/evaluations/a.yaml");
});

it("tells all once the round is open", () => {
  expect(humanReport(readDocuments(documents).diagnostics, "en")).toContain("77");
});
