import { expect, it } from "vitest";
import { robustnessPage } from "../../../../src/core/report/pages/robustness-page.ts";
import {
  contestedContext,
  contestedWithout,
  judged,
} from "../../../workspaces/contested-decision.ts";

it("begins in words and ends with the evaluators", () => {
  const page = robustnessPage(contestedContext(judged, "zh-Hant"));
  expect(page).toMatchObject({ title: "答案會變嗎？", navigationLabel: "穩健度" });
  const ids = page.sections.map(({ id }) => id);
  expect(ids).toEqual([
    "words",
    "smallest-flip",
    "swings",
    "stability",
    "draws",
    "checks",
    "agreement",
  ]);
});

it("keeps to words where there is nothing to compare", () => {
  const page = robustnessPage(contestedContext(contestedWithout("steady", "sharp")));
  expect(page.sections.map(({ id }) => id)).toEqual(["words"]);
});
