import { expect, it } from "vitest";
import { answerOf, resolveLevel } from "../../../src/core/score/resolve-level.ts";
import { evidence, proven } from "../../workspaces/build-workspace.ts";
import { consensusOf, oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

function level(answer: object, more: Parameters<typeof oneAnswer>[2] = {}) {
  const { inForce, facts } = oneAnswer({}, answer, more);
  return resolveLevel(inForce, facts);
}

it("keeps four states apart: zero, unanswered, abstained, not applicable", () => {
  const abstained = sheetOf("first", { state: "abstained" });
  expect(level(proven(0))).toMatchObject({ state: "answered", value: 0 });
  expect(level({})).toMatchObject({ state: "unanswered", value: null, origin: null });
  expect(level({}, { documents: abstained })).toMatchObject({ state: "abstained", value: null });
  expect(level({ claim: 5, notApplicable: "no phone" })).toMatchObject({
    state: "not-applicable",
    value: null,
  });
});

it("lets a panel that finds it not applicable set the claim aside, but not a consensus", () => {
  const aside = sheetOf("first", { state: "not-applicable" });
  expect(level({ claim: 5 }, { documents: aside }).state).toBe("not-applicable");
  const both = { ...aside, ...consensusOf(7) };
  expect(level({ claim: 5 }, { documents: both })).toMatchObject({ state: "answered", amount: 7 });
});

it("falls through an abstention to whoever did speak", () => {
  const abstained = sheetOf("first", { state: "abstained" });
  expect(level({ claim: 5 }, { documents: abstained })).toMatchObject({
    state: "answered",
    origin: "claim",
  });
});

it("marks a mean on which evaluators differ", () => {
  const differ = {
    ...sheetOf("first", { level: 4, reason: "x" }),
    ...sheetOf("second", { level: 8, reason: "x" }),
  };
  expect(level({}, { documents: differ })).toMatchObject({
    origin: "evaluators-not-agreed",
    amount: 6,
  });
});

it("says when an answer was clamped or could not be read", () => {
  expect(level({ claim: 12 })).toMatchObject({ value: 1, isClamped: true });
  expect(level({ claim: 12 }).remark?.id).toBe("answer-clamped");
  const wrong = level({ claim: true });
  expect(wrong).toMatchObject({ state: "unanswered", value: null });
  expect(wrong.remark?.id).toBe("answer-wrong-kind");
});

it("proves nothing by evidence where there is no level", () => {
  const { inForce, facts } = oneAnswer({}, { evidence: [evidence("contract")] });
  expect(answerOf(facts, "other")).toBeNull();
  expect(resolveLevel(inForce, facts).value).toBeNull();
});
