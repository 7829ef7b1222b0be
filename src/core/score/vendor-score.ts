import type { CriterionInForce } from "./criterion-in-force.ts";
import { gateResult } from "./gate-result.ts";
import { type Level, resolveLevel } from "./resolve-level.ts";
import type { QuestionScore, ResolvedLevel, Totals, VendorScore } from "./score-result.ts";
import type { VendorFacts } from "./vendor-facts.ts";
import { securityCertificates } from "./voices.ts";
import type { WeightTree } from "./weights-in-force.ts";

const nothing: Totals = { proven: null, claimed: null, possible: null };

/** What a level is worth in each of the three ways of counting, 0 to 1. */
function worthOf(level: Level): { proven: number; claimed: number; possible: number } {
  if (level.value === null) return { proven: 0, claimed: 0, possible: 1 };
  const { value } = level;
  return { proven: value * level.proof.credit, claimed: value, possible: value };
}

function appliesTo(level: Level): boolean {
  return level.state !== "not-applicable";
}

/** Weights that apply to this vendor, brought back to a sum of 1. */
function withContributions(levels: readonly Level[], overall: readonly number[]): ResolvedLevel[] {
  const applicable = levels.reduce(
    (sum, one, j) => sum + (appliesTo(one) ? (overall[j] ?? 0) : 0),
    0,
  );
  return levels.map((level, j) => {
    if (!appliesTo(level) || applicable === 0)
      return { ...level, weight: 0, contribution: nothing };
    const weight = (overall[j] ?? 0) / applicable;
    const worth = worthOf(level);
    const points = (share: number) => 100 * weight * share;
    return {
      ...level,
      weight,
      contribution: {
        proven: points(worth.proven),
        claimed: points(worth.claimed),
        possible: points(worth.possible),
      },
    };
  });
}

/** Sums of the contributions, brought to `of` = 100; null when nothing applies. */
function sumOf(levels: readonly ResolvedLevel[], of: number): Totals {
  if (of === 0) return nothing;
  const sum = (key: keyof Totals) => {
    const total = levels.reduce((all, level) => all + (level.contribution[key] ?? 0), 0);
    return Math.min(100, total / of);
  };
  return { proven: sum("proven"), claimed: sum("claimed"), possible: sum("possible") };
}

function weightOf(levels: readonly ResolvedLevel[]): number {
  return levels.reduce((sum, level) => sum + level.weight, 0);
}

function questionScores(
  levels: readonly ResolvedLevel[],
  tree: WeightTree | null,
): QuestionScore[] {
  return (tree?.questions ?? []).map(({ question }) => {
    const own = levels.filter((level) => level.question === question);
    const weight = weightOf(own);
    return { question, weight, totals: sumOf(own, weight) };
  });
}

function coverageOf(levels: readonly ResolvedLevel[]): number | null {
  const applicable = weightOf(levels);
  if (applicable === 0) return null;
  const proven = levels.filter((level) => level.value !== null && level.proof.credit >= 1);
  return Math.min(1, weightOf(proven) / applicable);
}

function standingOf(score: Pick<VendorScore, "gates" | "totals">): VendorScore["standing"] {
  const hard = score.gates.filter((gate) => gate.kind === "hard");
  if (hard.some((gate) => gate.status === "fail")) return "excluded";
  if (score.totals.proven === null) return "not-computed";
  return hard.some((gate) => gate.status === "pending") ? "pending" : "eligible";
}

/**
 * What is one vendor worth, by itself? Levels, gates, the three totals (0–100), subtotals by question,
 * and coverage: the share of weight with full evidence. Nothing here depends on any other vendor; the
 * rank is set later.
 *
 * Totals are null when the weights cannot be shared out or nothing applies. Always proven ≤ claimed ≤
 * possible.
 *
 * @example vendorScore(criteria, tree, facts).totals // { proven: 42, claimed: 60, possible: 100 }
 */
export function vendorScore(
  criteria: readonly CriterionInForce[],
  tree: WeightTree | null,
  facts: VendorFacts,
): VendorScore {
  const found = criteria.map((inForce) => resolveLevel(inForce, facts));
  const overall = criteria.map((_, index) => tree?.criteria[index]?.overall ?? 0);
  const levels = withContributions(found, overall);
  const gates = criteria.flatMap((inForce, index) => {
    const level = levels[index];
    return level === undefined ? [] : (gateResult(inForce, level, facts) ?? []);
  });
  const totals = sumOf(levels, weightOf(levels));
  return {
    vendor: facts.vendor,
    totals,
    coverage: coverageOf(levels),
    standing: standingOf({ gates, totals }),
    rank: null,
    gates,
    questions: questionScores(levels, tree),
    levels,
    certificates: securityCertificates(facts),
  };
}
