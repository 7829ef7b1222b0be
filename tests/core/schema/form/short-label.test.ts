import { expect, it } from "vitest";
import { furtherWords, shortLabel } from "../../../../src/core/schema/form/short-label.ts";

const words = { "zh-Hant": "佐證等級：口頭主張、文件", en: "Grade of evidence: claim, document" };

it("parts the name of a field from what it explains", () => {
  expect(shortLabel(words, "zh-Hant")).toBe("佐證等級");
  expect(furtherWords(words, "zh-Hant")).toBe("口頭主張、文件");
  expect(shortLabel(words, "en")).toBe("Grade of evidence");
  expect(furtherWords(words, "en")).toBe("claim, document");
});

it("does not part what stands in brackets", () => {
  const bracketed = {
    "zh-Hant": "各自變動（預設；共用的除外）或一起；影響區間",
    en: "A (b; c): d",
  };
  expect(shortLabel(bracketed, "zh-Hant")).toBe("各自變動（預設；共用的除外）或一起");
  expect(shortLabel(bracketed, "en")).toBe("A (b; c)");
});

it("leaves nothing to explain where the name says it all", () => {
  expect(furtherWords({ "zh-Hant": "幣別", en: "Currency" }, "en")).toBeNull();
  expect(shortLabel(null, "en")).toBeNull();
});
