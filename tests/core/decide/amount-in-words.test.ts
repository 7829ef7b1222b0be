import { expect, it } from "vitest";
import { amountInWords } from "../../../src/core/decide/amount-in-words.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();

it.each([
  ["channel-coverage", 0.832, "83.2 %", "83.2 %"],
  ["unified-inbox", 2.5, "level 2.5", "第 2.5 級"],
  ["channel-ownership", 0, "no", "否"],
  ["exportable-record-kinds", 13, "13 items", "13 項"],
  ["unheard-of", 1 / 3, "0.3333", "0.3333"],
])("%s", (criterion, amount, en, zhHant) => {
  expect(amountInWords(sample, criterion, amount, "en")).toBe(en);
  expect(amountInWords(sample, criterion, amount, "zh-Hant")).toBe(zhHant);
});

it("adds the unit of a number", () => {
  expect(amountInWords(sample, "bulk-pull-time", 212, "en")).toMatch(/^212 \w+/);
});
