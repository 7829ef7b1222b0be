import { expect, it } from "vitest";
import { ByteWords } from "../../../../src/core/pilot/scan/byte-words.ts";
import {
  exclusionMeaning,
  initiatorMeaning,
  statusMeaning,
  wordTexts,
} from "../../../../src/core/pilot/ticket/word-meaning.ts";

it("reads states whatever their capitals, and names the ones it does not know", () => {
  const { meaning, unknown } = statusMeaning(["", "On-hold", "Solved", "MERGED", "Parked"]);
  expect(meaning).toEqual([null, "open", "done", "merged", null]);
  expect(unknown).toEqual(["Parked"]);
});

it("reads reasons with underscores or hyphens", () => {
  expect(exclusionMeaning(["agent_created", "spam"]).meaning).toEqual(["agent-created", "spam"]);
});

it("knows who wrote first", () => {
  expect(initiatorMeaning(["customer", "campaign", "robot"]).meaning).toEqual([true, false, null]);
});

it("decodes every word once", () => {
  const words = new ByteWords();
  words.numberOf(new TextEncoder().encode("退貨"));
  expect(wordTexts(words, "utf-8")).toEqual(["", "退貨"]);
});
