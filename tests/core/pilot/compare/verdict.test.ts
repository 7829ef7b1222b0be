import { expect, it } from "vitest";
import { blockedDraft } from "../../../../src/core/pilot/compare/compare-kpi.ts";
import type { KpiDraft } from "../../../../src/core/pilot/compare/kpi-draft.ts";
import { verdictOf } from "../../../../src/core/pilot/compare/verdict.ts";
import { noEvidence } from "../../../../src/core/pilot/evidence/no-evidence.ts";
import { kpi } from "./compared.ts";

function draft(interval: readonly [number, number] | null, more: Partial<KpiDraft> = {}): KpiDraft {
  const middle = interval && (interval[0] + interval[1]) / 2;
  return {
    ...blockedDraft(kpi("first-response-time"), "kpi-not-in-data"),
    blockedBy: null,
    scale: "ratio",
    difference: { estimate: middle, interval },
    ...more,
  };
}

it.each([
  ["better first", draft([0.5, 0.9]), 0.01, "better", "improved"],
  [
    "better needs the adjusted p",
    draft([0.5, 0.99], { marginLimit: 1.15 }),
    0.08,
    "not-worse",
    "within-margin",
  ],
  [
    "not worse inside the margin",
    draft([0.9, 1.1], { marginLimit: 1.15 }),
    0.9,
    "not-worse",
    "within-margin",
  ],
  [
    "slightly worse but inside the margin is not worse",
    draft([1.02, 1.1], { marginLimit: 1.15 }),
    0.01,
    "not-worse",
    "within-margin",
  ],
  [
    "worse when wholly on the bad side",
    draft([1.1, 1.4], { marginLimit: 1.15 }),
    0.001,
    "worse",
    "deteriorated",
  ],
  [
    "a margin touched is not respected",
    draft([0.9, 1.15], { marginLimit: 1.15 }),
    0.5,
    "cannot-tell",
    "interval-too-wide",
  ],
  ["no margin, no claim", draft([0.95, 1.01]), 0.5, "cannot-tell", "no-margin-declared"],
  [
    "higher is better turns it round",
    draft([-0.2, -0.1], { scale: "difference", direction: "higher" }),
    0.001,
    "worse",
    "deteriorated",
  ],
  ["nothing varies", draft(null, { lacksVariation: true }), null, "cannot-tell", "no-variation"],
  ["no interval", draft(null), null, "cannot-assess", "too-few-weeks-of-kpi"],
  [
    "blocked",
    draft([0.5, 0.6], { blockedBy: "coverage-too-low" }),
    0.001,
    "cannot-assess",
    "coverage-too-low",
  ],
] as const)("%s", (_, judged, p, verdict, reason) => {
  expect(verdictOf(judged, p, { isFit: true, isEarly: false })).toEqual({ verdict, reason });
});

it("says nothing of unfit data, however clear they look", () => {
  expect(verdictOf(draft([0.5, 0.6]), 0.001, { isFit: false, isEarly: false })).toEqual({
    verdict: "cannot-assess",
    reason: "data-unfit",
  });
});

it("gives no praise before the planned end, but raises the alarm where even that is sure", () => {
  const early = { isFit: true, isEarly: true };
  expect(verdictOf(draft([0.5, 0.6]), 0.001, early)).toEqual({
    verdict: "cannot-tell",
    reason: "before-planned-end",
  });
  const harmful = draft([1.5, 1.6], {
    evidence: { ...noEvidence, alwaysValid: { interval: [1.2, 2], p: 0.001 } },
  });
  expect(verdictOf(harmful, 0.001, early).verdict).toBe("worse");
});
