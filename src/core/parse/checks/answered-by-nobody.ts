import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Criterion } from "../../schema/decision-questions.ts";
import { isWholeAt, type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, only, type Readings } from "../workspace.ts";

/** Criteria that a rule reads from other parts of a scorecard: certificates, places of data. */
const readByRule: Readonly<Record<string, "certificates" | "dataPlaces">> = {
  "iso-27001-validity": "certificates",
  "data-place-subprocessors": "dataPlaces",
};

/** Criteria of which anybody says anything, be it that it does not apply, or under a misspelt name. */
function spokenOf(readings: Readings, criteria: readonly Criterion[]): Set<string> {
  const spoken = new Set<string>();
  const ids = new Set(criteria.map(({ id }) => id));
  for (const { value } of documentsOf(readings, "vendor")) {
    for (const [criterion, answer] of Object.entries(value.answers)) {
      const { claim, reading, notApplicable } = answer;
      if (claim !== undefined || reading !== undefined || notApplicable !== undefined)
        spoken.add(ids.has(criterion) ? criterion : (nearest(criterion, ids) ?? criterion));
    }
    for (const [criterion, source] of Object.entries(readByRule))
      if (value[source] !== undefined) spoken.add(criterion);
  }
  const judged = [...documentsOf(readings, "evaluation"), ...documentsOf(readings, "consensus")];
  for (const { value } of judged)
    for (const levels of Object.values(value.levels))
      for (const criterion of Object.keys(levels)) spoken.add(criterion);
  return spoken;
}

/** What a pilot or a test fills in is known only once tickets are read. */
function isMeasured({ measuredBy }: Criterion, readings: Readings): boolean {
  return measuredBy !== undefined && readings["pilot-plan"].size + readings["pilot-tests"].size > 0;
}

function servedChannels(readings: Readings): Set<string> {
  const channels = only(readings, "decision")?.value.channels ?? [];
  return new Set(channels.filter(({ phase }) => phase !== "never").map(({ id }) => id));
}

function inQuestion(
  document: ParsedDocument<"decision-questions">,
  at: number,
  isOpen: (criterion: Criterion) => boolean,
): Diagnostic[] {
  const question = document.value.questions[at];
  const path = ["questions", at, "criteria"];
  if (question === undefined || !isWholeAt(document, path)) return [];
  const open = question.criteria.filter(isOpen);
  const [first] = open;
  if (first === undefined) return [];
  const place = placeOf(document, [...path, question.criteria.indexOf(first), "id"]);
  const criteria = open.map(({ id }) => id).join(", ");
  const params = { question: question.id, criteria, count: open.length };
  return [diagnose("answered-by-nobody", place, params)];
}

/**
 * Of which criteria does no vendor, no evaluator and no consensus say anything? One finding for each
 * question, or a single one where nothing has been answered at all. Nothing is said while a scorecard cannot be read whole, without any scorecard, or of what
 * pilots measure and channels nobody serves.
 *
 * @example checkAnsweredByNobody(readings)[0]?.params.criteria // "bulk-pull-time, api-authentication"
 */
export function checkAnsweredByNobody(readings: Readings): Diagnostic[] {
  const document = only(readings, "decision-questions");
  const vendors = [...readings.vendor.values()];
  const isKnown = vendors.length > 0 && vendors.every((one) => one.document?.root.isWhole === true);
  if (document === null || !isKnown) return [];
  const criteria = document.value.questions.flatMap((question) => question.criteria);
  const spoken = spokenOf(readings, criteria);
  const served = servedChannels(readings);
  const isOpen = (one: Criterion) =>
    !spoken.has(one.id) &&
    !isMeasured(one, readings) &&
    (one.appliesToChannel === undefined || served.has(one.appliesToChannel));
  if (criteria.length > 1 && isWholeAt(document, ["questions"]) && criteria.every(isOpen)) {
    const params = { question: "", criteria: "", count: criteria.length };
    return [diagnose("answered-by-nobody", placeOf(document, ["questions"], "key"), params)];
  }
  return document.value.questions.flatMap((_, at) => inQuestion(document, at, isOpen));
}
