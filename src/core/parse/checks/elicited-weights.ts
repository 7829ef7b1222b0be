import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Question } from "../../schema/decision-questions.ts";
import type { ElicitedGroup } from "../../schema/elicited-weights.ts";
import {
  type ElicitationProblem,
  type ElicitedDetail,
  elicitedShares,
} from "../../stats/elicit/elicited-shares.ts";
import { isWholeAt, type ParsedDocument, placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import type { Path } from "../yaml-value.ts";

/** One group of siblings with what was asked of it, and where that stands. */
type Asked = { owner: string; siblings: string[]; asked: ElicitedGroup; path: Path };

type Decision = ParsedDocument<"decision">;

function groupsAsked(decision: Decision, questions: readonly Question[]): Asked[] {
  const { elicited } = decision.value.weights ?? {};
  const top = ["weights", "elicited", "questions"];
  const among = elicited?.questions
    ? [{ owner: "", siblings: questions.map(({ id }) => id), asked: elicited.questions, path: top }]
    : [];
  const inside = Object.entries(elicited?.criteria ?? {}).flatMap(([owner, asked]) => {
    const question = questions.find(({ id }) => id === owner);
    const siblings = question?.criteria.map(({ id }) => id) ?? [];
    const path = ["weights", "elicited", "criteria", owner];
    return question ? [{ owner, siblings, asked, path }] : [];
  });
  return [...among, ...inside];
}

function problemFound(
  decision: Decision,
  { owner, siblings, path }: Asked,
  { code, id, path: inner }: ElicitationProblem,
): Diagnostic {
  const isKey = inner[0] === "swing" || inner.length === 1;
  const place = placeOf(decision, [...path, ...inner], isKey ? "key" : "value");
  const near = nearest(id, siblings) ?? "";
  return diagnose(code, place, { owner, found: id, nearest: near, siblings: siblings.join(", ") });
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** What can be used, but should be asked again. */
function doubts(
  decision: Decision,
  { owner, siblings, path }: Asked,
  detail: ElicitedDetail,
): Diagnostic[] {
  if (detail.kind === "swing" && !detail.isAnchored) {
    const place = placeOf(decision, [...path, "swing"], "key");
    return [diagnose("swing-without-hundred", place, { owner, most: Math.max(...detail.points) })];
  }
  if (detail.kind !== "pairwise" || detail.consistency.isAccepted || !detail.worst) return [];
  const { consistency, worst } = detail;
  const params = {
    owner,
    ratio: rounded(consistency.ratio ?? 0),
    table: consistency.table,
    first: siblings[worst.first] ?? "",
    second: siblings[worst.second] ?? "",
    times: rounded(worst.times),
    fitting: rounded(worst.fitting),
  };
  return [
    diagnose("pairwise-inconsistent", placeOf(decision, [...path, "pairwise"], "key"), params),
  ];
}

/** Numbers written for siblings whose weights were asked for as well. */
function writtenToo(decision: Decision, { owner, siblings, path }: Asked): Diagnostic[] {
  const { questions, criteria } = decision.value.weights ?? {};
  const written = Object.keys((owner === "" ? questions : criteria) ?? {});
  const isMixed = written.some((id) => siblings.includes(id));
  return isMixed
    ? [diagnose("elicited-and-written", placeOf(decision, path, "key"), { owner })]
    : [];
}

/**
 * Can weights that were asked for be used: does every sibling take part, once; do comparisons link them
 * all without contradicting each other too much; is nothing given twice? Parts that are faulty in
 * themselves are left alone, since the fault itself is told.
 *
 * @example checkElicitedWeights(readings)[0]?.code // "pairwise-inconsistent"
 */
export function checkElicitedWeights(readings: Readings): Diagnostic[] {
  const questions = only(readings, "decision-questions");
  const decision = only(readings, "decision");
  if (!questions || !decision || !isWholeAt(questions, ["questions"])) return [];
  return groupsAsked(decision, questions.value.questions).flatMap((one) => {
    const mixed = writtenToo(decision, one);
    if (!isWholeAt(decision, one.path)) return mixed;
    const found = elicitedShares(one.siblings, one.asked);
    return found.shares === null
      ? [...mixed, ...found.problems.map((problem) => problemFound(decision, one, problem))]
      : [...mixed, ...doubts(decision, one, found.detail)];
  });
}
