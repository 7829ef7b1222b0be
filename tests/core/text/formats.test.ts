import fc from "fast-check";
import { expect, it } from "vitest";
import {
  formatCount,
  formatDay,
  formatDuration,
  formatMoney,
  formatMoneyRoughly,
  formatPoints,
  formatRange,
  formatRatioAsChange,
  formatServiceTime,
  formatShare,
  formatShareDifference,
  formatSigned,
} from "../../../src/core/text/formats.ts";

const languages = ["zh-Hant", "en"] as const;

it.each(languages)("writes what is unknown as a dash in %s", (language) => {
  const unknown = [
    formatPoints(null, language),
    formatCount(null, language),
    formatShare(null, language),
    formatShareDifference(null, language),
    formatRatioAsChange(null, language),
    formatSigned(null, language, 2),
    formatDuration(null, language),
    formatMoney(null, "TWD"),
    formatMoneyRoughly(null, "TWD", language),
  ];
  expect(new Set(unknown)).toEqual(new Set(["—"]));
});

it("writes numbers with one decimal, thousands and a true sign", () => {
  expect(formatPoints(61.44, "en")).toBe("61.4");
  expect(formatCount(12_345, "zh-Hant")).toBe("12,345");
  expect(formatShare(0.7345, "en")).toBe("73.5 %");
  expect(formatSigned(-3.25, "en", 1)).toBe("−3.3");
  expect(formatSigned(1234.5, "en", 1)).toBe("+1,234.5");
  expect(formatShareDifference(-0.042, "en")).toBe("−4.2 percentage points");
  expect(formatShareDifference(0.042, "zh-Hant")).toBe("+4.2 個百分點");
  expect(formatRatioAsChange(0.65, "en")).toBe("−35.0 %");
});

it("gives a zero no sign, from whichever side it was rounded", () => {
  for (const zero of [0, -0, 0.0004, -0.0004]) {
    expect(formatSigned(zero, "en", 1)).toBe("0.0");
    expect(formatPoints(zero, "en")).toBe("0.0");
    expect(formatCount(zero, "en")).toBe("0");
    expect(formatShare(zero / 10, "en")).toBe("0.0 %");
    expect(formatMoney(zero, "TWD")).toBe("NT$0");
  }
});

it.each([
  [0, "0 s"],
  [59.4, "59 s"],
  [59.6, "1 min"],
  [754, "12 min 34 s"],
  [3599.6, "1 h"],
  [3725, "1 h 2 min"],
  [172_799, "48 h"],
  [172_800, "2.0 days"],
])("writes %s seconds as %s", (seconds, written) => {
  expect(formatDuration(seconds, "en")).toBe(written);
});

it("never writes sixty of a smaller unit", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 400_000, noNaN: true }), (seconds) => {
      expect(formatDuration(seconds, "en")).not.toMatch(/\b60 (s|min)/);
    }),
  );
});

it("writes money with its currency, whole or by size", () => {
  expect(formatMoney(1_234_567, "TWD")).toBe("NT$1,234,567");
  expect(formatMoney(99.6, "USD")).toBe("US$100");
  expect(formatMoneyRoughly(2_439_034, "TWD", "zh-Hant")).toBe("NT$244萬");
  expect(formatMoneyRoughly(2_439_034, "TWD", "en")).toBe("NT$2.44m");
  expect(formatMoneyRoughly(0, "TWD", "en")).toBe("NT$0");
});

it("keeps the two ends of a range together", () => {
  expect(formatRange("4.6", "5.5")).toBe("4.6\u00a0–\u00a05.5");
});

it("writes a day in words, the same day in every time zone", () => {
  expect(formatDay("2026-11-12", "en")).toBe("12 November 2026");
  expect(formatDay("2026-11-12", "zh-Hant")).toBe("2026年11月12日");
});

it("writes time on the service's clock in hours of service, never in days", () => {
  expect(formatServiceTime(604_800, "en")).toBe("168 h of service");
  expect(formatServiceTime(95, "zh-Hant")).toBe("1 分 35 秒工作時間");
  expect(formatServiceTime(null, "en")).toBe("—");
});
