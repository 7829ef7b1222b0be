import type { NoComparison } from "./second-opinion/decision-matrix.ts";
import type { RankingMethod } from "./second-opinion/second-opinion.ts";

/** Range of one weight in which the leader stays first while the other weights keep their proportions. */
export type StabilityInterval = {
  criterion: string;
  /** siblings: only the criteria of the same question give way; all: every other one does. */
  among: "siblings" | "all";
  /** The weight now, and the ends of the range; all shares of the group named by `among`. */
  now: number;
  low: number | null;
  high: number | null;
  /** Who takes the lead beyond each end; null where the end is 0 or 1. */
  lowRival: string | null;
  highRival: string | null;
};

/** The least total of weight moved (L1, sum of absolute changes) at which a rival draws level. */
export type SmallestFlip = {
  rival: string;
  /** Sum of absolute changes of the weights, 0 to 2; half of it is moved. */
  distance: number;
  /** Overall weights that change, from and to. */
  moves: { criterion: string; from: number; to: number }[];
  /** False where answers that do not apply to everybody make the sum a quotient (then approximate). */
  isExact: boolean;
};

/** What becomes of the ranking when weights and open answers are drawn many times. */
export type Acceptability = {
  draws: number;
  seed: number;
  /** By which share each stated weight may be too high or too low among its siblings. */
  doubt: number;
  /** Half-width of the 95 % interval of any share below: sampling error only. */
  halfWidth: number;
  /** The same for `confidence`, which many vendors may leave with fewer draws. */
  confidenceHalfWidth: number;
  vendors: {
    vendor: string;
    /** Share of draws in which the vendor is first; ties are shared. */
    firstRankShare: number;
    /** Share of draws per rank, first to last. */
    rankShares: number[];
    /** Mean overall weights of the draws in which it is first, by criterion; null if it never is. */
    centralWeights: number[] | null;
    /** Share of draws of open answers in which it is first under just these weights; null below the half-width. */
    confidence: number | null;
  }[];
  /** The same question without any stated weights: every set of weights as likely as any other. */
  anyWeights: {
    draws: number;
    halfWidth: number;
    vendors: { vendor: string; firstRankShare: number }[];
  };
  /** Share of draws in which `over` beats `under`; ties count half. */
  pairwise: { over: string; under: string; share: number }[];
};

/** `over` is at least as good on every criterion, and better on one. */
export type Dominance = { over: string; under: string };

/** The leader's lead in points when one weight alone is lowered and raised by the stated doubt. */
export type LeadSwing = { criterion: string; lower: number; higher: number };

/** Who would be first under other methods; a check, never a decision. */
export type MethodCheck = {
  /** The additive model first, which alone decides. */
  methods: { method: RankingMethod; winners: string[]; reason: NoComparison | null }[];
  /** True when no vendor is first under every method; null when nothing could be compared. */
  dependsOnMethod: boolean | null;
  /** Criteria left out of it, because they do not apply to every vendor. */
  leftOut: string[];
};

export type Robustness = {
  /** Vendors compared: all that are not excluded, in the order of ids. */
  vendors: string[];
  criteria: string[];
  stability: StabilityInterval[];
  flips: SmallestFlip[];
  /** How each weight alone moves the lead; empty without a leader or rival. */
  leadSwings: LeadSwing[];
  acceptability: Acceptability | null;
  dominance: Dominance[];
  methodCheck: MethodCheck;
  /** Pairs whose order changed when one vendor was left out; must be empty on fixed scales. */
  reversals: { dropped: string; over: string; under: string }[];
  /** Who leads when one evaluator's sheet is left out; null when nobody, or several, then lead. */
  withoutEvaluator: { evaluator: string; leader: string | null }[];
};
