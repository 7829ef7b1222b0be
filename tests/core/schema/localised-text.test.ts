import { expect, it } from "vitest";
import { isUntranslated, localisedText, wordsIn } from "../../../src/core/schema/localised-text.ts";

const both = { "zh-Hant": "客服主管", en: "Head of service" };

it("a reader sees the words of the chosen language", () => {
  expect(wordsIn(both, "en")).toBe("Head of service");
  expect(wordsIn(both, "zh-Hant")).toBe("客服主管");
});

it("words that exist in one language only are shown to everybody, and marked", () => {
  const chinese = { "zh-Hant": "客服主管" };
  const english = { en: "Head of service" };
  expect(wordsIn(chinese, "en")).toBe("客服主管");
  expect(wordsIn(english, "zh-Hant")).toBe("Head of service");
  expect([isUntranslated(chinese, "en"), isUntranslated(chinese, "zh-Hant")]).toEqual([
    true,
    false,
  ]);
});

it("a plain text is taken as written for everybody", () => {
  expect(wordsIn("SQM Group", "zh-Hant")).toBe("SQM Group");
  expect(isUntranslated("SQM Group", "zh-Hant")).toBe(false);
});

it("refuses a text without words, in no language, or in an unknown one", () => {
  for (const text of ["", {}, { en: "" }, { fr: "Chef" }, { ...both, ja: "主任" }]) {
    expect(localisedText.safeParse(text).success, JSON.stringify(text)).toBe(false);
  }
  expect(localisedText.safeParse(both).success).toBe(true);
});
