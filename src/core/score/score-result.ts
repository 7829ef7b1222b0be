import type { Place } from "../diagnostic/diagnostic.ts";
import type { EvidenceGrade } from "../schema/answer.ts";
import type { PanelAgreement } from "./panel-agreement.ts";
import type { Robustness } from "./robustness-result.ts";
import type { Statement } from "./statement.ts";
import type { WeightTree } from "./weights-in-force.ts";

/** Four different things, never one: an answer, none, "does not apply to us", "I do not judge this". */
export type LevelState = "answered" | "unanswered" | "not-applicable" | "abstained";

/**
 * Whose word the level is, strongest first. A level read by rule from a certificate on file counts as
 * a reading.
 */
export type LevelOrigin =
  | "measured"
  | "consensus"
  | "evaluators"
  | "evaluators-not-agreed"
  | "reading"
  | "claim";

/** Three numbers of the same kind, proven ≤ claimed ≤ possible; null when not computed. */
export type Totals = {
  proven: number | null;
  claimed: number | null;
  possible: number | null;
};

/** One of the voices on a criterion; all stay on record, the strongest is the resolved one. */
export type Voice = {
  origin: LevelOrigin;
  /** Who spoke, where that is one person; null otherwise. */
  by: string | null;
  /** Value on the declared scale, 0 to 1. */
  value: number;
  /** The same in the unit of the scale: a level 0–4, minutes, a share 0–1, a count of items. */
  amount: number;
  /** The answer lay outside the declared ends of the scale and was taken as the nearest end. */
  isClamped: boolean;
  place: Place | null;
};

/** How far the best single evidence reaches. */
export type Proof = {
  /** Best grade that counts as of the day; null when nothing does. */
  grade: EvidenceGrade | null;
  /** The grade that earns full credit. */
  minimum: EvidenceGrade;
  /** 0 to 1: the share of the value that is proven. */
  credit: number;
  /** Evidence on file that does not count, and why. */
  ignored: { reason: "expired" | "in-the-future"; on: string }[];
  place: Place | null;
};

/** What is known about one criterion of one vendor, and what it adds to the totals. */
export type ResolvedLevel = {
  criterion: string;
  question: string;
  /** Share of this vendor's total that hangs on it, 0 to 1; 0 when not applicable. */
  weight: number;
  state: LevelState;
  origin: LevelOrigin | null;
  value: number | null;
  amount: number | null;
  isClamped: boolean;
  proof: Proof;
  /** Points out of 100 that it adds to each of the vendor's totals. */
  contribution: Totals;
  /** Why there is no value although something was written; null when nothing is odd. */
  remark: Statement | null;
  voices: Voice[];
  place: Place | null;
};

export type GateStatus = "pass" | "fail" | "pending" | "not-applicable";

export type GateResult = {
  criterion: string;
  kind: "hard" | "soft";
  status: GateStatus;
  reason: Statement;
  /** A missed soft gate with a written and approved mitigation. */
  isMitigated: boolean;
  place: Place | null;
};

export type QuestionScore = {
  question: string;
  /** Share of this vendor's total, 0 to 1. */
  weight: number;
  /** 0 to 100 within the question; null when nothing of it applies. */
  totals: Totals;
};

/** One fact that was checked on a certificate of ISO/IEC 27001 or CNS 27001. */
export type CertificateFinding = {
  id:
    | "edition"
    | "expiry"
    | "scope"
    | "entity"
    | "accreditation"
    | "statement-of-applicability"
    | "surveillance"
    | "register";
  status: "met" | "missed" | "unknown";
  reason: Statement;
};

export type CertificateCheck = {
  standard: string;
  edition: number;
  /** Level 0–4 of the criterion iso-27001-validity; null when expired, hence unknown. */
  level: number | null;
  findings: CertificateFinding[];
  place: Place | null;
};

export type VendorScore = {
  vendor: string;
  totals: Totals;
  /** Weight with full evidence ÷ weight that applies, 0 to 1; null when not computed. */
  coverage: number | null;
  /** excluded: misses a hard gate; pending: a hard gate is not settled; both stay visible. */
  standing: "eligible" | "pending" | "excluded" | "not-computed";
  /** Competition rank by proven (1, 2, 2, 4) among those not excluded; null without one. */
  rank: number | null;
  gates: GateResult[];
  questions: QuestionScore[];
  levels: ResolvedLevel[];
  certificates: CertificateCheck[];
};

/** How one open answer bears on the question who is first. */
export type AskNext = {
  vendor: string;
  criterion: string;
  /** Why it is open. */
  cause: "unanswered" | "abstained" | "unproven";
  /** Proven total of the vendor now, and the highest it can become by this answer alone (0–100). */
  provenNow: number;
  provenAtBest: number;
  /** What the answer can add to the claimed total, and take from the possible one: points of 100. */
  claimedGain: number;
  possibleLoss: number;
  /**
   * changes-first: alone it can put another vendor first. can-contribute: only together with other
   * open answers. protects-first: it can only strengthen the leader. no-effect: nothing left open
   * can change who is first.
   */
  effect: "changes-first" | "can-contribute" | "protects-first" | "no-effect";
  /** A gate waits for it. */
  gate: "hard" | "soft" | null;
  /** Least grade of evidence that earns full credit. */
  evidenceNeeded: EvidenceGrade;
  /**
   * Cheapest grade of evidence that alone would just settle it: put this vendor first, secure the
   * leader, or open the hard gate that waits. Null when no grade does so alone.
   */
  settledBy: EvidenceGrade | null;
  /**
   * Share of draws in which the vendor is first now, and with this answer full and proven; null where
   * it cannot change who is first, or too much is open to draw it.
   */
  firstShare: { now: number; ifProven: number } | null;
  place: Place | null;
};

export type CloseCall = {
  is: boolean;
  /** margin: within the declared points; weights: the lead does not outlast the doubt about weights. */
  reason: "margin" | "weights" | null;
  leader: string | null;
  rival: string | null;
  /** Points between the two in `proven`. */
  gap: number | null;
  /** The declared margin in points. */
  margin: number;
};

export type ScoreResult = {
  asOf: string;
  /** Null when the weights cannot be shared out; `weightsProblem` then says why. */
  weights: WeightTree | null;
  weightsProblem: Statement | null;
  /** In the order of ids, so that the order of files never matters. */
  vendors: VendorScore[];
  /** First by proven among the vendors not excluded; null when there is none or the first are tied. */
  leader: string | null;
  robustness: Robustness | null;
  /** What evaluators have in common; null with fewer than two who rated anything. */
  agreement: PanelAgreement | null;
  closeCall: CloseCall;
  /** The answers worth most first. */
  askNext: AskNext[];
  /** True when no open answer can change who is first. */
  isSettled: boolean;
};
