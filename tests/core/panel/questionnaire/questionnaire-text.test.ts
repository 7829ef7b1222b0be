import { expect, it } from "vitest";
import { questionnaireText } from "../../../../src/core/panel/questionnaire/questionnaire-text.ts";

it("speaks both languages", () => {
  expect([questionnaireText("zh-Hant").yes, questionnaireText("en").yes]).toEqual(["是", "Yes"]);
});
