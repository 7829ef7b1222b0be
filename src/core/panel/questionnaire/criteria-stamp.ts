import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Criterion, DecisionQuestions } from "../../schema/decision-questions.ts";
import type { LocalisedText } from "../../schema/localised-text.ts";
import type { Scale } from "../../schema/scale.ts";

type Plain = string | number | boolean | null | Plain[];

function textOf(text: LocalisedText | undefined): Plain {
  if (text === undefined) return null;
  return typeof text === "string" ? text : [text["zh-Hant"] ?? null, text.en ?? null];
}

function scaleOf(scale: Scale): Plain {
  switch (scale.kind) {
    case "levels":
      return ["levels", ...scale.anchors.map(textOf)];
    case "boolean":
      return ["boolean", textOf(scale.yes), textOf(scale.no)];
    case "number":
      return ["number", scale.worst, scale.best, textOf(scale.unit)];
    case "share":
      return ["share"];
    case "items":
      return ["items", ...scale.items.map(({ id, label }): Plain => [id, textOf(label)])];
  }
}

function hashOf(value: Plain): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
}

/**
 * Which twelve digits stand for what this criterion asks: its name, what is judged, the scale with its
 * anchors, the evidence needed? A new weight or gate changes nothing that an answer rests on, and gives
 * the same digits.
 *
 * @example criterionStamp(criterion) // "3f0a91c2d4e5"
 */
export function criterionStamp({ id, label, judged, scale, evidence }: Criterion): string {
  const asked = [id, textOf(label), textOf(judged), scaleOf(scale)];
  return hashOf([...asked, evidence.minimum, textOf(evidence.proof)]).slice(0, 12);
}

/**
 * The hash of all that a questionnaire asks: SHA-256 over the stamps of its criteria, in their order.
 *
 * @example criteriaStamp(questions).length // 64
 */
export function criteriaStamp({ questions }: DecisionQuestions): string {
  return hashOf(
    questions.flatMap(({ id, criteria }): Plain[] => [id, ...criteria.map(criterionStamp)]),
  );
}
