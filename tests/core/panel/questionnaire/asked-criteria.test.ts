import { expect, it } from "vitest";
import { askedCriteria } from "../../../../src/core/panel/questionnaire/asked-criteria.ts";
import { questionnaireCase, questions } from "../../../workspaces/questionnaire-case.ts";

it("asks in order, with channels and the items in use as parts", () => {
  const asked = askedCriteria(questionnaireCase(), "en");
  expect(asked.map(({ criterion, parts }) => [criterion.id, parts.map(({ id }) => id)])).toEqual([
    ["inbox", []],
    ["owned", []],
    ["cover", ["line", "email"]],
    ["kinds", ["tickets", "notes"]],
    ["minutes", []],
  ]);
});

it("leaves out what hangs on a channel that is not there", () => {
  const own = { "checklists/decision-questions.yaml": questions({ appliesToChannel: "phone" }) };
  expect(askedCriteria(questionnaireCase(own), "en")[0]?.criterion.id).toBe("owned");
});
