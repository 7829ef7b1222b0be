import type { Place } from "../diagnostic/diagnostic.ts";
import { type Evidence, type EvidenceGrade, evidenceGrades } from "../schema/answer.ts";
import type { Proof } from "./score-result.ts";

const creditLostPerStep = 0.25;

function rankOf(grade: EvidenceGrade): number {
  return evidenceGrades.indexOf(grade);
}

/**
 * How much of a value does one piece of evidence of this grade prove, from 0 to 1?
 *
 * A bare claim proves nothing; the least grade asked for, or a better one, proves all; each step short
 * of it costs a quarter. Where behaviour must be seen (least grade demo or pilot), a clause counts as
 * a document: a promise is not behaviour. Source: the tool's own convention, printed in the report.
 *
 * @example creditOf("document", "pilot") // 0.5
 */
export function creditOf(grade: EvidenceGrade, minimum: EvidenceGrade): number {
  const asksBehaviour = minimum === "demo" || minimum === "pilot";
  const counted = grade === "contract" && asksBehaviour ? "document" : grade;
  if (counted === "claim") return 0;
  return 1 - creditLostPerStep * Math.max(0, rankOf(minimum) - rankOf(counted));
}

function whyIgnored(evidence: Evidence, asOf: string): "expired" | "in-the-future" | null {
  if (evidence.on > asOf) return "in-the-future";
  return evidence.expires !== undefined && evidence.expires < asOf ? "expired" : null;
}

/**
 * How far does the best single piece of evidence reach on the day `asOf`?
 *
 * Evidence that has expired before that day, or is dated after it, counts as missing and is named in
 * `ignored`. Pieces do not add up: the best one counts, so one more never lowers the credit.
 *
 * @example proofOf([{ grade: "demo", on: "2026-03-02", reference: "call" }], "pilot", "2026-11-01", []).credit // 0.75
 */
export function proofOf(
  evidence: readonly Evidence[],
  minimum: EvidenceGrade,
  asOf: string,
  places: readonly (Place | null)[],
): Proof {
  const proof: Proof = { grade: null, minimum, credit: 0, ignored: [], place: null };
  evidence.forEach((piece, index) => {
    const reason = whyIgnored(piece, asOf);
    if (reason !== null) {
      proof.ignored.push({ reason, on: reason === "expired" ? (piece.expires ?? "") : piece.on });
      return;
    }
    const credit = creditOf(piece.grade, minimum);
    if (proof.grade !== null && credit <= proof.credit) return;
    Object.assign(proof, { grade: piece.grade, credit, place: places[index] ?? null });
  });
  return proof;
}
