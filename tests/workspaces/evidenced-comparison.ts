import type { KpiComparison } from "../../src/core/pilot/comparison.ts";
import { noEvidence } from "../../src/core/pilot/evidence/no-evidence.ts";
import type { KpiEvidence } from "../../src/core/schema/compare-evidence.ts";
import { comparisonOf, kpiComparison } from "./build-comparison.ts";

const half = { estimate: 0.5, interval: [0.4, 0.6] as [number, number] };
const memory = { weeks: 8, lagOne: 0.1, ljungBoxP: 0.7, effectiveWeeks: 6.5 };

/** Everything that can stand beside a time. */
export const timeEvidenceFound: KpiEvidence = {
  ...noEvidence,
  weekMemory: { baseline: memory, pilot: { ...memory, weeks: 4, effectiveWeeks: null } },
  permutation: { p: 0.0142, splits: 70, isExact: true },
  finerMix: { ...half, strata: 12, uncoveredShare: 0.01 },
  margin: { limit: 1.15, p: 0.003, isInside: true },
  ticketLevel: { test: "log-rank", p: 1e-9 },
  times: {
    geometricMeanRatio: { ...half, p: 0.001 },
    hodgesLehmannRatio: half,
    unfinishedShare: { baseline: 0.01, pilot: 0.02 },
    medianRatio: half,
    p90Ratio: { estimate: 0.9, interval: null },
    restrictedMeanRatio: half,
    draws: 2000,
  },
  learning: {
    weeks: [
      { week: "2026-W36", isWashIn: true, n: 100, effect: 1.2 },
      { week: "2026-W37", isWashIn: false, n: 110, effect: 0.6 },
      { week: "2026-W38", isWashIn: false, n: 120, effect: 0.4 },
    ],
    firstTwoWeeks: 0.5,
    laterWeeks: null,
    slopePerWeek: { estimate: Math.log(0.9), interval: [Math.log(0.8), Math.log(1.1)] },
  },
  trend: {
    level: { estimate: Math.log(0.6), interval: [Math.log(0.5), Math.log(0.7)], p: 0.01 },
    slopePerWeek: { estimate: 0, interval: [-0.1, 0.1], p: 0.9 },
    slopeChange: null,
    points: 11,
    isThin: true,
  },
  controls: {
    channels: ["phone"],
    treatedChange: 0.5,
    controlChange: 0.8,
    difference: { estimate: 0.625, interval: [0.5, 0.78], p: 0.01 },
    preTrend: { estimate: 0, interval: [-0.05, 0.05], p: 0.9 },
    gaps: [],
  },
};

const satisfaction: KpiEvidence["satisfaction"] = {
  nonResponseBounds: { baseline: [0.2, 0.95], pilot: [0.25, 0.9] },
  answerRate: {
    baseline: 0.28,
    pilot: 0.35,
    difference: { estimate: 0.07, interval: [0.02, 0.12], p: 0.01 },
  },
  ordinal: {
    cliffsDelta: { estimate: 0.05, interval: [-0.02, 0.12] },
    brunnerMunzelP: 0.2,
  },
};

export const evidencedTime: KpiComparison = kpiComparison("first-response-time", {
  unit: "seconds",
  scale: "ratio",
  direction: "lower",
  p: 0.012,
  pAdjusted: 0.024,
  difference: half,
  evidence: timeEvidenceFound,
});

export const evidencedSatisfaction: KpiComparison = kpiComparison("csat", {
  role: "guardrail",
  p: 0.2,
  pAdjusted: 0.3,
  adjustment: "benjamini-hochberg",
  companions: {
    baseline: [{ id: "answer-rate", unit: "share", n: 800, estimate: 0.28 }],
    pilot: [
      { id: "answer-rate", unit: "share", n: 600, estimate: 0.35 },
      { id: "reopened", unit: "share", n: 600, estimate: 0.1 },
    ],
  },
  evidence: { ...noEvidence, satisfaction },
});

/** A time and a satisfaction with all that is known beside them. */
export const evidencedComparison = {
  ...comparisonOf([evidencedTime, evidencedSatisfaction]),
  volume: {
    baselinePerWeek: 800,
    pilotPerWeek: 600,
    ratio: { estimate: 0.75, interval: [0.7, 0.8] as [number, number], p: 0.001 },
    poissonP: 1e-12,
    trend: null,
  },
};
