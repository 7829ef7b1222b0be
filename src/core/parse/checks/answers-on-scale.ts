import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Answer, AnswerValue } from "../../schema/answer.ts";
import type { Criterion } from "../../schema/decision-questions.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";
import type { Path } from "../yaml-value.ts";
import { homeOf, knownIds } from "./ids.ts";
import { criteriaById, offScale, shown } from "./on-scale.ts";

type Context = { vendor: ParsedDocument<"vendor">; channels: ReadonlySet<string> | null };

function unknownItems(
  { vendor }: Context,
  criterion: Criterion,
  value: AnswerValue,
  path: Path,
): Diagnostic[] {
  if (criterion.scale.kind !== "items" || !Array.isArray(value)) return [];
  const known = criterion.scale.items.map((item) => item.id);
  return value.flatMap((found, index) => {
    if (known.includes(found)) return [];
    const where = `${homeOf("criterion")} (${criterion.id})`;
    const params = { kind: "scale-item", found, where, nearest: nearest(found, known) ?? "" };
    return [diagnose("unknown-id", placeOf(vendor, [...path, index]), params)];
  });
}

function unknownChannels({ vendor, channels }: Context, value: AnswerValue, path: Path) {
  if (channels === null || typeof value !== "object" || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((found): Diagnostic[] => {
    if (channels.has(found)) return [];
    const place = placeOf(vendor, [...path, found], "key");
    const params = { kind: "channel", found, where: homeOf("channel") };
    return [diagnose("unknown-id", place, { ...params, nearest: nearest(found, channels) ?? "" })];
  });
}

function checkValue(context: Context, criterion: Criterion, value: AnswerValue, path: Path) {
  const off = offScale(criterion.scale, value);
  if (off === null) {
    const items = unknownItems(context, criterion, value, path);
    return [...items, ...unknownChannels(context, value, path)];
  }
  const params = { criterion: criterion.id, ...off, found: shown(value) };
  return [diagnose("answer-not-on-scale", placeOf(context.vendor, path), params)];
}

function checkAnswer(context: Context, criterion: Criterion, answer: Answer): Diagnostic[] {
  const path = ["answers", criterion.id];
  const { claim, reading, notApplicable } = answer;
  const findings: Diagnostic[] = [];
  if (claim !== undefined) {
    findings.push(...checkValue(context, criterion, claim, [...path, "claim"]));
  }
  if (reading !== undefined) {
    findings.push(...checkValue(context, criterion, reading, [...path, "reading"]));
  }
  if (notApplicable !== undefined && (claim ?? reading) !== undefined) {
    const place = placeOf(context.vendor, [...path, "notApplicable"], "key");
    findings.push(diagnose("answer-and-not-applicable", place, { criterion: criterion.id }));
  }
  return findings;
}

/**
 * Does every answer of every vendor fit the scale of its criterion, claimed or read?
 *
 * @example checkAnswersOnScale(readings)[0]?.code // "answer-not-on-scale" for a level of 5
 */
export function checkAnswersOnScale(readings: Readings): Diagnostic[] {
  const criteria = criteriaById(readings);
  const channels = knownIds(readings, "channel");
  return documentsOf(readings, "vendor").flatMap((vendor) =>
    Object.entries(vendor.value.answers).flatMap(([id, answer]) => {
      const criterion = criteria.get(id);
      return criterion ? checkAnswer({ vendor, channels }, criterion, answer) : [];
    }),
  );
}
