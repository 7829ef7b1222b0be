import { expect, it } from "vitest";
import { pilotText as en } from "../../../src/core/text/en/pilot.ts";
import {
  countIn,
  daysOf,
  type JudgedKpi,
  judgedNumbers,
  numberIn,
  shareIn,
} from "../../../src/core/text/judged-kpi.ts";
import { pilotText as zhHant } from "../../../src/core/text/zh-hant/pilot.ts";

const kpi: JudgedKpi = {
  verdict: "better",
  reason: "improved",
  unit: "seconds",
  scale: "ratio",
  difference: { estimate: 0.65, interval: [0.5, 0.8] },
  pAdjusted: 0.0001,
  marginLimit: 1.15,
  uncoveredShare: 0,
  baseline: { coverage: 1 },
  pilot: { coverage: 0.5 },
};

it("writes ratios as changes and a tiny p as what it is", () => {
  expect(judgedNumbers(kpi, "en")).toEqual({
    change: "−35.0 %",
    interval: ["−50.0 %", "−20.0 %"],
    margin: "+15.0 %",
    p: "p < 0.001",
  });
});

it("writes shares in points", () => {
  const share = {
    ...kpi,
    unit: "share",
    scale: "difference",
    difference: { estimate: -0.05, interval: null },
  } as const;
  expect(judgedNumbers(share, "zh-Hant")).toMatchObject({
    change: "−5.0 個百分點",
    interval: null,
  });
});

it("takes numbers out of the facts of a finding", () => {
  const params = { share: 0.123, rows: 1200, name: "x" };
  expect([
    numberIn(params, "name"),
    shareIn(params, "share", "en"),
    countIn(params, "rows", "en"),
  ]).toEqual([0, "12.3 %", "1,200"]);
  expect([daysOf(1_209_600, "en"), daysOf(129_600, "en")]).toEqual(["14", "1.5"]);
});

it("says in both languages why a verdict was given", () => {
  expect(en.verdictReason(kpi)).toBe(
    "−35.0 % (95 % interval −50.0 % to −20.0 %), adjusted p < 0.001",
  );
  expect(zhHant.verdictReason({ ...kpi, reason: "coverage-too-low" })).toContain("50.0 %");
});
