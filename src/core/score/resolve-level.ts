import { placeOf } from "../parse/read-document.ts";
import type { Answer } from "../schema/answer.ts";
import { certificateCriterion } from "./certificate-check.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { checkDataPlaces, dataPlaceCriterion, undisclosedPlace } from "./data-place-check.ts";
import { entryOf } from "./entry-of.ts";
import { creditOf, proofOf } from "./evidence-credit.ts";
import { measuredAmount } from "./measured-amount.ts";
import { supervisionCriterion, withoutContradictedNone } from "./processor-supervision.ts";
import type { LevelState, Proof, ResolvedLevel } from "./score-result.ts";
import { statement } from "./statement.ts";
import type { VendorFacts } from "./vendor-facts.ts";
import { bestCertificate, securityCertificates, type Voices, voicesOn } from "./voices.ts";

/** The level with its proof; weight and contribution follow once all levels are known. */
export type Level = Omit<ResolvedLevel, "weight" | "contribution">;

/**
 * What this vendor answered on a criterion; null when it does not appear in the file. What its own
 * file contradicts is left out.
 *
 * @example answerOf(facts, "bulk-pull-time")?.claim // 45
 */
export function answerOf(facts: VendorFacts, criterion: string): Answer | null {
  const { answers, dataPlaces } = facts.document.value;
  const answer = entryOf(answers, criterion);
  return answer && criterion === supervisionCriterion
    ? withoutContradictedNone(answer, dataPlaces)
    : answer;
}

function stateOf(inForce: CriterionInForce, answer: Answer | null, voices: Voices): LevelState {
  if (!inForce.applies || answer?.notApplicable !== undefined) return "not-applicable";
  const strongest = voices.voices[0]?.origin;
  const isAside = voices.panel?.kind === "not-applicable";
  if (isAside && strongest !== "measured" && strongest !== "consensus") return "not-applicable";
  if (strongest !== undefined) return "answered";
  return voices.panel?.kind === "abstained" ? "abstained" : "unanswered";
}

/** A better grade from another source: the pilot itself, or the certificate on file. */
function withGrade(proof: Proof, grade: "pilot" | "document", place: Proof["place"]): Proof {
  const credit = creditOf(grade, proof.minimum);
  const isBetter = proof.grade === null || credit > proof.credit;
  return isBetter ? { ...proof, grade, credit, place } : proof;
}

function proofFor(inForce: CriterionInForce, facts: VendorFacts, answer: Answer | null): Proof {
  const { id, evidence } = inForce.criterion;
  const pieces = answer?.evidence ?? [];
  const places = pieces.map((_, index) =>
    placeOf(facts.document, ["answers", id, "evidence", index, "grade"]),
  );
  let proof = proofOf(pieces, evidence.minimum, facts.asOf, places);
  const measured = measuredAmount(inForce.criterion, facts);
  if (measured) proof = withGrade(proof, "pilot", measured.place);
  if (id === certificateCriterion) {
    const best = bestCertificate(securityCertificates(facts));
    if (best) proof = withGrade(proof, "document", best.place);
  }
  return proof;
}

/** Asked and not told is level 0, which the reader would not understand without the reason. */
function remarkOnPlaces(criterion: string, facts: VendorFacts): Level["remark"] {
  if (criterion !== dataPlaceCriterion) return null;
  const found = undisclosedPlace(checkDataPlaces(facts.document, facts.restricted));
  if (found === null) return null;
  const { dataPlace, place } = found;
  return statement("data-place-undisclosed", { criterion, dataPlace }, place);
}

function remarkOn(criterion: string, voices: Voices): Level["remark"] {
  const strongest = voices.voices[0];
  if (strongest === undefined) return voices.remarks[0] ?? null;
  if (strongest.isClamped) {
    return statement("answer-clamped", { criterion, amount: strongest.amount }, strongest.place);
  }
  return null;
}

/**
 * What holds for one criterion of one vendor: its state, the one resolved level and whose word it is,
 * how far the best evidence proves it, and everyone who said something?
 *
 * The value is null unless the state is "answered". A proof of evidence without a level has no effect:
 * there is nothing yet that it could prove.
 *
 * @example resolveLevel(inForce, facts).origin // "reading"
 */
export function resolveLevel(inForce: CriterionInForce, facts: VendorFacts): Level {
  const { id } = inForce.criterion;
  const answer = answerOf(facts, id);
  const voices = voicesOn(inForce, facts, answer);
  const state = stateOf(inForce, answer, voices);
  const strongest = state === "answered" ? voices.voices[0] : undefined;
  return {
    criterion: id,
    question: inForce.question,
    state,
    origin: strongest?.origin ?? null,
    value: strongest?.value ?? null,
    amount: strongest?.amount ?? null,
    isClamped: strongest?.isClamped ?? false,
    proof: proofFor(inForce, facts, answer),
    remark: state === "not-applicable" ? null : (remarkOnPlaces(id, facts) ?? remarkOn(id, voices)),
    voices: voices.voices,
    place: strongest?.place ?? placeOf(facts.document, ["answers", id], "key"),
  };
}
