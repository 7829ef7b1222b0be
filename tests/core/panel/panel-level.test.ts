import { expect, it } from "vitest";
import { judgementsOn, panelLevel, withoutEvaluator } from "../../../src/core/panel/panel-level.ts";
import type { Documents } from "../../workspaces/build-workspace.ts";
import { oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

function panel(documents: Documents) {
  const { workspace } = oneAnswer({}, {}, { documents });
  return panelLevel(judgementsOn(workspace.evaluations.values(), "alpha", "it"));
}

const level = (value: number) => ({ level: value, reason: "x" });

it("takes the mean, and says whether they agree", () => {
  const differ = { ...sheetOf("a", level(3)), ...sheetOf("b", level(4)) };
  expect(panel(differ)).toMatchObject({ kind: "levels", mean: 3.5, isAgreed: false });
  const same = { ...sheetOf("a", level(3)), ...sheetOf("b", level(3)) };
  expect(panel(same)).toMatchObject({ mean: 3, isAgreed: true });
});

it("does not count an abstention as a zero", () => {
  const documents = { ...sheetOf("a", level(4)), ...sheetOf("b", { state: "abstained" }) };
  expect(panel(documents)).toMatchObject({ mean: 4, isAgreed: true });
  expect(panel(sheetOf("b", { state: "abstained" }))).toEqual({ kind: "abstained" });
  expect(panel(sheetOf("b", { state: "not-applicable" }))).toEqual({ kind: "not-applicable" });
  expect(panel(sheetOf("b", { state: "unknown" }))).toBeNull();
});

it("says nothing without a level", () => {
  expect(panel({})).toBeNull();
});

it("without an evaluator it is as if that one had never judged", () => {
  const both = { ...sheetOf("a", level(3)), ...sheetOf("b", { state: "abstained" }) };
  const { workspace } = oneAnswer({}, {}, { documents: both });
  const judgements = judgementsOn(workspace.evaluations.values(), "alpha", "it");
  expect(panelLevel(withoutEvaluator(judgements, "a"))).toEqual({ kind: "abstained" });
  expect(panelLevel(withoutEvaluator(judgements, "b"))).toMatchObject({ mean: 3, isAgreed: true });
});
