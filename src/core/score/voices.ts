import { consensusLevel } from "../panel/consensus-level.ts";
import { type PanelLevel, panelLevel } from "../panel/panel-level.ts";
import { placeOf } from "../parse/read-document.ts";
import type { Answer } from "../schema/answer.ts";
import { type Amount, answerAmount } from "./answer-amount.ts";
import {
  certificateCriterion,
  checkCertificate,
  isSecurityCertificate,
} from "./certificate-check.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { checkDataPlaces, dataPlaceCriterion, undisclosedPlace } from "./data-place-check.ts";
import { measuredAmount } from "./measured-amount.ts";
import { scaleValue } from "./scale-value.ts";
import type { CertificateCheck, LevelOrigin, Voice } from "./score-result.ts";
import { type Statement, statement } from "./statement.ts";
import type { VendorFacts } from "./vendor-facts.ts";

/** Everyone who says something about one criterion of one vendor, strongest first. */
export type Voices = { voices: Voice[]; panel: PanelLevel; remarks: Statement[] };

type Spoken = Pick<Voice, "origin" | "by" | "amount" | "place">;

function heard(inForce: CriterionInForce, spoken: Spoken): Voice[] {
  const found = scaleValue(inForce.criterion.scale, spoken.amount, inForce.itemsInUse);
  return found === null ? [] : [{ ...spoken, ...found }];
}

function panelVoice(panel: PanelLevel): Spoken[] {
  if (panel?.kind !== "levels") return [];
  const origin: LevelOrigin = panel.isAgreed ? "evaluators" : "evaluators-not-agreed";
  const only = panel.levels.length === 1 ? (panel.levels[0]?.evaluator ?? null) : null;
  return [{ origin, by: only, amount: panel.mean, place: panel.levels[0]?.place() ?? null }];
}

/**
 * The vendor's certificates of information security, checked as of the day.
 *
 * @example securityCertificates(facts)[0]?.level // 4
 */
export function securityCertificates(facts: VendorFacts): CertificateCheck[] {
  const all = facts.document.value.certificates ?? [];
  return all.flatMap((certificate, index) => {
    if (!isSecurityCertificate(certificate)) return [];
    const place = placeOf(facts.document, ["certificates", index, "edition"]);
    return checkCertificate(certificate, facts.asOf, place);
  });
}

/**
 * The best certificate that says anything; null when none does. An old edition beside one that has
 * merely expired says nothing: the newer one may have been renewed.
 *
 * @example bestCertificate(checks)?.edition // 2022
 */
export function bestCertificate(checks: readonly CertificateCheck[]): CertificateCheck | null {
  const known = checks.filter((check) => check.level !== null);
  const best = known.sort((a, b) => (b.level ?? 0) - (a.level ?? 0))[0] ?? null;
  return best?.level === 0 && known.length < checks.length ? null : best;
}

function certificateVoice(facts: VendorFacts): Spoken[] {
  const best = bestCertificate(securityCertificates(facts));
  if (best === null || best.level === null) return [];
  return [{ origin: "reading", by: null, amount: best.level, place: best.place }];
}

/** Storage, access or ownership that was asked for and not told is level 0 by the criterion's anchors. */
function placeVoice(facts: VendorFacts): Spoken[] {
  const found = undisclosedPlace(checkDataPlaces(facts.document, facts.restricted));
  return found === null ? [] : [{ origin: "reading", by: null, amount: 0, place: found.place }];
}

function written(
  inForce: CriterionInForce,
  facts: VendorFacts,
  answer: Answer | null,
  key: "reading" | "claim",
): { spoken: Spoken[]; remarks: Statement[] } {
  const value = answer?.[key];
  if (value === undefined) return { spoken: [], remarks: [] };
  const { id } = inForce.criterion;
  const place = placeOf(facts.document, ["answers", id, key]);
  const read: Amount = answerAmount(inForce.criterion, value, inForce.context);
  if ("problem" in read) {
    const remark = statement(`answer-${read.problem}`, { criterion: id }, place);
    return { spoken: [], remarks: [remark] };
  }
  return { spoken: [{ origin: key, by: null, amount: read.amount, place }], remarks: [] };
}

/** On the government track nothing replaces what the members gave; it stands beside it. */
function inOrder(facts: VendorFacts, objective: Spoken[], panel: Spoken[]): Spoken[] {
  return facts.track === "government" ? [...panel, ...objective] : [...objective, ...panel];
}

/**
 * Who says what about this criterion of this vendor, strongest first: measured, consensus, evaluators,
 * the buyer's reading, the vendor's claim? All stay on record; the first is the resolved level.
 *
 * @example voicesOn(inForce, facts, answer).voices.map((voice) => voice.origin) // ["measured", "claim"]
 */
export function voicesOn(
  inForce: CriterionInForce,
  facts: VendorFacts,
  answer: Answer | null,
): Voices {
  const { id } = inForce.criterion;
  const measured = measuredAmount(inForce.criterion, facts);
  const agreed = consensusLevel(facts.consensus, facts.vendor, id, facts.asOf);
  const panel = panelLevel(facts.judgements(id));
  const objective: Spoken[] = id === dataPlaceCriterion ? placeVoice(facts) : [];
  if (measured) objective.push({ ...measured, origin: "measured", by: null });
  if (agreed) {
    objective.push({ origin: "consensus", by: null, amount: agreed.level, place: agreed.place });
  }
  const reading = written(inForce, facts, answer, "reading");
  const claim = written(inForce, facts, answer, "claim");
  const spoken = [
    ...inOrder(facts, objective, panelVoice(panel)),
    ...(id === certificateCriterion ? certificateVoice(facts) : []),
    ...reading.spoken,
    ...claim.spoken,
  ];
  return {
    voices: spoken.flatMap(({ origin, by, amount, place }) =>
      heard(inForce, { origin, by, amount, place }),
    ),
    panel,
    remarks: [...reading.remarks, ...claim.remarks],
  };
}
