import { expect, it } from "vitest";
import { blockedDraft } from "../../../../src/core/pilot/compare/compare-kpi.ts";
import { judge } from "../../../../src/core/pilot/compare/judge.ts";
import { kpi } from "./compared.ts";

const draft = (role: "primary" | "guardrail", p: number | null) => ({
  ...blockedDraft(kpi("csat", { role }), "kpi-not-in-data"),
  blockedBy: null,
  p,
});

const data = { isFit: true, isEarly: false };

it("adjusts primaries by Holm and the others by Benjamini–Hochberg, each among their own", () => {
  const drafts = [
    draft("primary", 0.02),
    draft("guardrail", 0.04),
    draft("primary", 0.03),
    draft("guardrail", 0.01),
  ];
  expect(judge(drafts, data).map(({ pAdjusted, adjustment }) => [pAdjusted, adjustment])).toEqual([
    [0.04, "holm"],
    [0.04, "benjamini-hochberg"],
    [0.04, "holm"],
    [0.02, "benjamini-hochberg"],
  ]);
});

it("keeps what cannot be assessed out of the family", () => {
  const blocked = { ...draft("primary", 0.001), blockedBy: "coverage-too-low" as const };
  expect(judge([draft("primary", 0.04), blocked], data).map(({ pAdjusted }) => pAdjusted)).toEqual([
    0.04,
    null,
  ]);
});
