import { expect, it } from "vitest";
import { levelWords } from "../../../../src/core/report/panel/level-words.ts";
import { reportContext } from "../../../../src/core/report/report-context.ts";
import { panelContext } from "../../../workspaces/panel-report.ts";
import { questionnaireCase } from "../../../workspaces/questionnaire-case.ts";

it("writes a level bare, and everything else in its unit", () => {
  const context = reportContext({ ...panelContext(), workspace: questionnaireCase() }, "en");
  expect(levelWords("inbox", 10 / 3, context)).toBe("3.33");
  expect(levelWords("cover", 0.782, context)).toBe("78.2 %");
  expect(levelWords("kinds", 2, context)).toBe("2 items");
  expect(levelWords("unheard-of", 0.5, context)).toBe("0.5");
});
