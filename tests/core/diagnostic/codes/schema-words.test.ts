import { expect, it } from "vitest";
import {
  formatWords,
  foundWords,
  keyWords,
  shapeWords,
  unitWords,
} from "../../../../src/core/diagnostic/codes/schema-words.ts";

it("says kinds of value in words, and leaves keys and quoted words as they are", () => {
  expect(shapeWords("text | { zh-Hant, en }", "en")).toBe("text, or { zh-Hant, en }");
  expect(shapeWords('whole-number | "never"', "zh-Hant")).toBe('整數，或 "never"');
});

it("says what was found: quoted with its kind, or the kind alone", () => {
  expect(foundWords("ten", "text", "en")).toBe('"ten" (text)');
  expect(foundWords("", "empty", "zh-Hant")).toBe("空白（null）");
});

it("names formats with an example, unknown ones in general", () => {
  expect(formatWords("currency", "en")).toBe("a currency of three capitals, such as TWD");
  expect(formatWords("no-such-format", "zh-Hant")).toBe("規定的寫法");
});

it("names units and keys, the document itself too", () => {
  expect([unitWords("characters", "en"), unitWords("entries", "zh-Hant")]).toEqual([
    "characters",
    "項",
  ]);
  expect([keyWords("weight", "en"), keyWords("", "zh-Hant")]).toEqual(['"weight"', "這份文件"]);
});
