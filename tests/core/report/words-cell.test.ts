import { expect, it } from "vitest";
import { wordsCell } from "../../../src/core/report/words-cell.ts";

it("marks words that exist only in the other language", () => {
  expect(wordsCell({ "zh-Hant": "草稿" }, "en")).toEqual({ text: "草稿", untranslated: true });
  expect(wordsCell({ "zh-Hant": "草稿", en: "Draft" }, "en")).toEqual({ text: "Draft" });
  expect(wordsCell("Draft", "zh-Hant")).toEqual({ text: "Draft" });
  expect(wordsCell(undefined, "en")).toEqual({ text: "" });
});
