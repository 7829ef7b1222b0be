import type { Answer } from "../schema/answer.ts";
import type { Gate } from "../schema/decision-questions.ts";
import type { StatementId } from "../text/statement-id.ts";
import { certificateCriterion } from "./certificate-check.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { checkDataPlaces, dataPlaceCriterion, undisclosedPlace } from "./data-place-check.ts";
import { mandatoryNotInUse, missingMandatory, weakCoreChannel } from "./held-items.ts";
import { kindsHeld, recordKindsCriterion } from "./measured-amount.ts";
import { answerOf, type Level } from "./resolve-level.ts";
import { isAtLeast } from "./scale-value.ts";
import type { GateResult, GateStatus } from "./score-result.ts";
import { type Statement, statement } from "./statement.ts";
import type { VendorFacts } from "./vendor-facts.ts";
import { bestCertificate, securityCertificates } from "./voices.ts";

type Finding = { status: GateStatus; reason: Statement };

/** One gate, with all it is judged by. */
type Case = { inForce: CriterionInForce; gate: Gate; level: Level; answer: Answer | null };

function found(status: GateStatus, id: StatementId, params: Statement["params"]): Finding {
  return { status, reason: statement(id, params) };
}

/** The least amount that passes, without what this buyer does not use. */
function leastAmount({ inForce, gate }: Case): number {
  const minimum = Number(gate.minimum);
  return inForce.criterion.scale.kind === "items"
    ? Math.min(minimum - mandatoryNotInUse(inForce), inForce.itemsInUse)
    : minimum;
}

function unansweredGate({ level }: Case): Finding | null {
  if (level.state === "not-applicable") {
    return found("not-applicable", "gate-not-applicable", { criterion: level.criterion });
  }
  if (level.amount !== null) return null;
  const id = level.state === "abstained" ? "gate-abstained" : "gate-unanswered";
  return found("pending", id, { criterion: level.criterion });
}

/** Does the level reach the minimum? While evaluators differ across it, nobody can say. */
function minimumGate(one: Case): Finding | null {
  const { level, inForce } = one;
  const { scale } = inForce.criterion;
  const minimum = leastAmount(one);
  const amount = level.amount ?? 0;
  const params = { criterion: level.criterion, amount, minimum };
  if (isAtLeast(scale, amount, minimum)) return null;
  if (level.origin === "evaluators-not-agreed") {
    return found("pending", "gate-evaluators-differ", params);
  }
  return found("fail", "gate-missed", params);
}

function channelGate({ inForce, gate, answer, level }: Case): Finding | null {
  if (gate.everyCoreChannel === undefined) return null;
  const weak = weakCoreChannel(inForce, answer, gate.everyCoreChannel);
  if (weak === null) return null;
  const params = { criterion: level.criterion, minimum: gate.everyCoreChannel };
  return weak === "unknown"
    ? found("pending", "gate-core-channel-unknown", params)
    : found("fail", "gate-core-channel", { ...params, channel: weak.channel });
}

/** What came with a rehearsed export counts instead of what was said to come. */
function withExported(criterion: string, answer: Answer | null, facts: VendorFacts) {
  const { exportedKinds, document } = facts;
  if (criterion !== recordKindsCriterion || exportedKinds === null) return answer;
  return { ...answer, reading: kindsHeld(document.value.answers, exportedKinds) };
}

function mandatoryGate({ inForce, gate, answer, level }: Case, facts: VendorFacts): Finding | null {
  if (!gate.mandatoryItems) return null;
  const missing = missingMandatory(inForce, withExported(level.criterion, answer, facts));
  const { criterion } = level;
  if (missing === null) return found("pending", "gate-mandatory-unknown", { criterion });
  if (missing.length === 0) return null;
  const params = { criterion, count: missing.length, items: missing.join(", ") };
  return found("fail", "gate-mandatory-missing", params);
}

function evidenceGate({ level }: Case): Finding {
  const { proof, criterion } = level;
  const params = { criterion, evidence: proof.minimum };
  if (proof.credit >= 1) return found("pass", "gate-passed", params);
  const ignored = proof.ignored[0];
  if (proof.credit > 0 && proof.grade !== null) {
    return found("pending", "gate-evidence-short", { ...params, grade: proof.grade });
  }
  if (ignored)
    return found("pending", `gate-evidence-${ignored.reason}`, { ...params, on: ignored.on });
  return found("pending", "gate-claim-only", params);
}

/** An old edition shuts the gate for good, whatever is claimed beside it. */
function certificateGate(one: Case, facts: VendorFacts): Finding | null {
  if (one.level.criterion !== certificateCriterion) return null;
  const best = bestCertificate(securityCertificates(facts));
  if (best === null || best.level !== 0) return null;
  const { standard, edition, place } = best;
  const params = { criterion: one.level.criterion, standard, edition };
  return { status: "fail", reason: statement("gate-certificate-edition", params, place) };
}

/** What the buyer's own list of territories makes of the gate; null when it has no bearing. */
function territoryGate(one: Case, facts: VendorFacts): Finding | null {
  const { criterion } = one.level;
  if (criterion !== dataPlaceCriterion) return null;
  const findings = checkDataPlaces(facts.document, facts.restricted);
  const broken = findings.find(({ rule }) => rule !== null);
  if (broken?.rule) {
    const { dataPlace, rule, place } = broken;
    const params = { criterion, dataPlace, territory: rule.territory };
    return { status: "fail", reason: statement("gate-territory-restricted", params, place) };
  }
  const silent = undisclosedPlace(findings);
  if (silent === null) return null;
  const { dataPlace, place } = silent;
  const params = { criterion, dataPlace };
  return { status: "fail", reason: statement("gate-territory-undisclosed", params, place) };
}

/** A rule of the buyer that nobody has asked the vendor about leaves the gate open, not passed. */
function unaskedGate(one: Case, facts: VendorFacts): Finding | null {
  const { criterion } = one.level;
  if (criterion !== dataPlaceCriterion) return null;
  const unasked = checkDataPlaces(facts.document, facts.restricted).find(
    ({ status, isAsked }) => isAsked && (status === "not-asked" || status === "undisclosed"),
  );
  if (!unasked) return null;
  const { dataPlace } = unasked;
  return found("pending", "gate-territory-not-asked", { criterion, dataPlace });
}

/**
 * Is the gate of this criterion passed, missed, or not settled? Null when the criterion has none.
 *
 * Missed → fail. Met with evidence of the least grade → pass. Anything else, a bare claim, no answer,
 * weak or lapsed evidence → pending: an open must-have is neither passed nor missed. A certificate of
 * an edition that no longer holds fails hard even where the gate is soft. Data in a territory that the
 * buyer restricts, or places that were asked for and not told, fail the gate of that criterion.
 *
 * @example gateResult(inForce, level, facts)?.status // "pending", for a bare claim
 */
export function gateResult(
  inForce: CriterionInForce,
  level: Level,
  facts: VendorFacts,
): GateResult | null {
  const { gate } = inForce;
  if (gate === null) return null;
  const answer = answerOf(facts, level.criterion);
  const one: Case = { inForce, gate, level, answer };
  const lapsed =
    unansweredGate(one)?.status === "not-applicable" ? null : certificateGate(one, facts);
  const barred =
    unansweredGate(one)?.status === "not-applicable" ? null : territoryGate(one, facts);
  const result =
    lapsed ??
    barred ??
    unansweredGate(one) ??
    minimumGate(one) ??
    channelGate(one) ??
    mandatoryGate(one, facts) ??
    unaskedGate(one, facts) ??
    evidenceGate(one);
  const kind = lapsed ? "hard" : gate.kind;
  return {
    criterion: level.criterion,
    kind,
    ...result,
    isMitigated: result.status === "fail" && kind === "soft" && answer?.mitigation !== undefined,
    place: result.reason.place ?? level.place,
  };
}
