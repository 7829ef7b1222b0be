import { expect, it } from "vitest";
import { shortCode } from "../../../src/core/diagnostic/short-code.ts";

it("puts words into their places", () => {
  const words = ["a", () => "b", () => "c", "d"] as const;
  const code = shortCode("note", words, words);
  expect([code.severity, code.en.title, code["zh-Hant"].mend({}), code.en.explanation]).toEqual([
    "note",
    "a",
    "c",
    "d",
  ]);
});
