import { expect, it } from "vitest";
import {
  criteriaStamp,
  criterionStamp,
} from "../../../../src/core/panel/questionnaire/criteria-stamp.ts";
import type { Criterion } from "../../../../src/core/schema/decision-questions.ts";
import { questionnaireCase, questions } from "../../../workspaces/questionnaire-case.ts";

const value = (extra: object = {}) => {
  const workspace = questionnaireCase({ "checklists/decision-questions.yaml": questions(extra) });
  if (!workspace.questions) throw new Error("none");
  return workspace.questions.value;
};
const inbox = (extra: object = {}): Criterion => {
  const found = value(extra).questions[0]?.criteria[0];
  if (!found) throw new Error("none");
  return found;
};

it("changes with what is asked, and not with weights or gates", () => {
  expect(criterionStamp(inbox())).toMatch(/^[0-9a-f]{12}$/);
  const weighed = { weight: 99, gate: { kind: "hard", minimum: 2 } };
  expect(criterionStamp(inbox(weighed))).toBe(criterionStamp(inbox()));
  const anchors = ["none", "a little", "half", "nearly all", "all"];
  const changed = { scale: { kind: "levels", anchors } };
  expect(criterionStamp(inbox(changed))).not.toBe(criterionStamp(inbox()));
  expect(criteriaStamp(value(changed))).not.toBe(criteriaStamp(value()));
  expect(criteriaStamp(value(weighed))).toBe(criteriaStamp(value()));
});
