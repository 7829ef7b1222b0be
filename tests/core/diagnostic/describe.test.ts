import { expect, it } from "vitest";
import { describe } from "../../../src/core/diagnostic/describe.ts";
import { diagnose } from "../../../src/core/diagnostic/diagnostic.ts";

const place = { file: "checklists/decision.yaml", line: 7, column: 1 };

it("says what was found, what was expected and how to mend it, in either language", () => {
  const params = { key: "trak", allowed: "title, track", nearest: "track" };
  const diagnostic = diagnose("unknown-key", place, params);
  expect(describe(diagnostic, "en")).toEqual({
    title: "Unknown key",
    message: 'There is no key "trak" here; allowed: title, track.',
    mend: 'Should it be "track"?',
  });
  expect(describe(diagnostic, "zh-Hant")).toEqual({
    title: "不認得的欄位",
    message: "這裡沒有「trak」這個欄位；可用的是：title, track。",
    mend: "是否要寫成「track」？",
  });
});

it("text from the files is made harmless", () => {
  const diagnostic = diagnose("unknown-key", place, { key: "\u001b[2J", allowed: "", nearest: "" });
  expect(describe(diagnostic, "en").message).toContain("\\u{1B}[2J");
});
