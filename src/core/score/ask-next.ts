import { evidenceGrades } from "../schema/answer.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { creditOf } from "./evidence-credit.ts";
import { isInTheRace, leaderOf } from "./rank-vendors.ts";
import type { AskNext, GateResult, ResolvedLevel, VendorScore } from "./score-result.ts";

/** Gains below this many points are rounding. */
const noPoints = 1e-9;

/** The race as the intervals of the totals tell it. */
type Race = {
  /** The highest proven total. */
  top: number;
  /** The highest total that anyone but the leader can still reach. */
  reach: number;
  leader: VendorScore | null;
  /** Can anyone but the leader still end first? */
  isOpen: boolean;
};

function raceOf(scores: readonly VendorScore[]): Race | null {
  const racing = scores.filter(isInTheRace);
  if (racing.length === 0) return null;
  const leader = leaderOf(scores);
  const top = Math.max(...racing.map((score) => score.totals.proven ?? 0));
  const rivals = racing.filter((score) => score !== leader);
  const reach = Math.max(0, ...rivals.map((score) => score.totals.possible ?? 0));
  return { top, reach, leader, isOpen: rivals.some((score) => couldReach(score, top)) };
}

function couldReach(score: VendorScore, top: number): boolean {
  return (score.totals.possible ?? 0) > top + noPoints;
}

function causeOf(level: ResolvedLevel): AskNext["cause"] | null {
  if (level.state === "not-applicable") return null;
  if (level.state === "abstained" || level.state === "unanswered") return level.state;
  return level.proof.credit < 1 ? "unproven" : null;
}

function effectOf(
  score: VendorScore,
  best: number,
  gate: GateResult | undefined,
  race: Race,
): AskNext["effect"] {
  const isLeader = score === race.leader;
  const canShut = gate?.kind === "hard" && gate.status === "pending";
  if (isLeader && canShut) return "changes-first";
  if (isLeader) return race.isOpen ? "protects-first" : "no-effect";
  if (best > race.top + noPoints) return "changes-first";
  return couldReach(score, race.top) ? "can-contribute" : "no-effect";
}

/**
 * The cheapest grade of evidence with which this answer, at its level or (unanswered) at the best one,
 * alone does what it is asked for. A hard gate opens only at full credit.
 */
function settledBy(
  score: VendorScore,
  level: ResolvedLevel,
  effect: AskNext["effect"],
  isHardGate: boolean,
  race: Race,
): AskNext["settledBy"] {
  if (effect === "no-effect" && !isHardGate) return null;
  const isLeader = score === race.leader;
  const { minimum, credit } = level.proof;
  const rest = (score.totals.proven ?? 0) - (level.contribution.proven ?? 0);
  const settles = (then: number) => {
    if (isHardGate && then < 1) return false;
    if (isHardGate && isLeader) return true;
    const total = rest + (level.contribution.possible ?? 0) * then;
    return isLeader ? total >= race.reach - noPoints : total > race.top + noPoints;
  };
  const found = evidenceGrades.find((grade) => {
    const then = creditOf(grade, minimum);
    return then > (level.value === null ? 0 : credit) && settles(then);
  });
  return found ?? null;
}

function asksOf(score: VendorScore, criteria: readonly CriterionInForce[], race: Race): AskNext[] {
  const provenNow = score.totals.proven ?? 0;
  return score.levels.flatMap((level, index) => {
    const cause = causeOf(level);
    const gate = score.gates.find((one) => one.criterion === level.criterion);
    const gain = (level.contribution.possible ?? 0) - (level.contribution.proven ?? 0);
    const isWaiting = gate?.status === "pending";
    if (cause === null || (gain <= noPoints && !isWaiting)) return [];
    const provenAtBest = Math.min(100, provenNow + gain);
    const isOpen = level.value === null;
    const worth = level.contribution.possible ?? 0;
    const effect = effectOf(score, provenAtBest, gate, race);
    const isHardGate = isWaiting && gate?.kind === "hard";
    return {
      vendor: score.vendor,
      criterion: level.criterion,
      cause,
      provenNow,
      provenAtBest,
      claimedGain: isOpen ? worth : 0,
      possibleLoss: isOpen ? worth : 0,
      effect,
      gate: isWaiting ? gate.kind : null,
      evidenceNeeded: criteria[index]?.criterion.evidence.minimum ?? level.proof.minimum,
      settledBy: settledBy(score, level, effect, isHardGate, race),
      firstShare: null,
      place: level.place,
    };
  });
}

const effects = ["changes-first", "can-contribute", "protects-first", "no-effect"] as const;
const gates = ["hard", "soft", null] as const;

/** Most telling first: effect, waiting gate, points at stake, then ids, so that the order is fixed. */
function compare(a: AskNext, b: AskNext): number {
  const gain = (ask: AskNext) => ask.provenAtBest - ask.provenNow;
  return (
    effects.indexOf(a.effect) - effects.indexOf(b.effect) ||
    gates.indexOf(a.gate) - gates.indexOf(b.gate) ||
    Math.sign(gain(b) - gain(a)) ||
    (`${a.vendor} ${a.criterion}` < `${b.vendor} ${b.criterion}` ? -1 : 1)
  );
}

/**
 * Which answer or proof is worth getting next? Every unanswered or not fully proven criterion of the
 * vendors that are not excluded, with the points the vendor's proven total could gain by it, and
 * whether that can change who is first.
 *
 * Exact reasoning with intervals: a proven total can only rise, to `possible` at most. So one answer
 * changes who is first when it alone lifts a rival above the leader; several together when the rival's
 * `possible` lies above; a leader's own answers can only protect it, unless a hard gate waits for one.
 * From the same intervals follows the cheapest grade of evidence that would just settle it.
 *
 * @example askNext(scores, criteria)[0]?.effect // "changes-first"
 */
export function askNext(
  scores: readonly VendorScore[],
  criteria: readonly CriterionInForce[],
): AskNext[] {
  const race = raceOf(scores);
  if (race === null) return [];
  const racing = scores.filter(isInTheRace);
  return racing.flatMap((score) => asksOf(score, criteria, race)).sort(compare);
}

/**
 * Which vendors can be first: those that are, and those that open answers could still lift there?
 *
 * @example possibleWinners(scores) // ["norvane", "tidalleaf"]
 */
export function possibleWinners(scores: readonly VendorScore[]): string[] {
  const race = raceOf(scores);
  if (race === null) return [];
  const can = scores.filter(
    (score) => isInTheRace(score) && (score === race.leader || couldReach(score, race.top)),
  );
  const atTop = scores.filter((score) => score.rank === 1);
  return [...new Set([...atTop, ...can].map((score) => score.vendor))].sort();
}
