import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import type { DecisionDocument } from "../schema/decision.ts";
import type { Question } from "../schema/decision-questions.ts";
import type { ElicitedGroup as Elicitation } from "../schema/elicited-weights.ts";
import { elicitedShares } from "../stats/elicit/elicited-shares.ts";
import { sharesOf } from "../stats/shares-of.ts";
import { entryOf } from "./entry-of.ts";
import { type Statement, statement } from "./statement.ts";
import type { ElicitedGroup, WeightTree } from "./weights-in-force.ts";

/** Up to half too high or too low: what people give again when they are asked twice differs as much. */
const usualDoubt = 0.5;

/** The weights in force, or null and why they cannot be shared out. */
export type WeightTreeReading =
  | { tree: WeightTree; problem: null }
  | { tree: null; problem: Statement };

/** Siblings of one level: the questions, or the criteria of one question. */
type Group = { question: string | null; siblings: string[]; weights: number[] };

type Shared =
  | { shares: number[]; elicited: ElicitedGroup | null }
  | { shares: null; isUnusable: boolean };

/**
 * The preset that is in force; "default" when none is named.
 *
 * @example presetOf(decision) // "default"
 */
export function presetOf(decision: DecisionDocument): WeightTree["preset"] {
  return decision.weights?.preset ?? "default";
}

function questionWeight(question: Question, decision: DecisionDocument): number {
  const preset = presetOf(decision);
  const ofPreset = preset === "default" ? undefined : question.presetWeights?.[preset];
  return entryOf(decision.weights?.questions, question.id) ?? ofPreset ?? question.weight;
}

function questionsAsGroup(list: readonly Question[], decision: DecisionDocument): Group {
  return {
    question: null,
    siblings: list.map(({ id }) => id),
    weights: list.map((question) => questionWeight(question, decision)),
  };
}

function criteriaAsGroup({ id, criteria }: Question, decision: DecisionDocument): Group {
  const changed = decision.weights?.criteria;
  return {
    question: id,
    siblings: criteria.map((criterion) => criterion.id),
    weights: criteria.map((criterion) => entryOf(changed, criterion.id) ?? criterion.weight),
  };
}

function elicitationOf({ question }: Group, decision: DecisionDocument): Elicitation | null {
  const elicited = decision.weights?.elicited;
  if (question === null) return elicited?.questions ?? null;
  return entryOf(elicited?.criteria, question);
}

/** What was asked for holds; where nothing was asked, what was written. */
function share(group: Group, decision: DecisionDocument): Shared {
  const asked = elicitationOf(group, decision);
  if (asked === null) {
    const shares = sharesOf(group.weights);
    return shares === null ? { shares, isUnusable: false } : { shares, elicited: null };
  }
  const found = elicitedShares(group.siblings, asked);
  if (found.shares === null) return { shares: null, isUnusable: true };
  const { question, siblings } = group;
  const { shares, detail } = found;
  return { shares, elicited: { question, siblings, shares, detail } };
}

/** Why a group cannot be shared out, and where that stands. */
function problemOf(
  group: Group,
  isUnusable: boolean,
  questions: ParsedDocument<"decision-questions">,
): Statement {
  const { question } = group;
  const index = questions.value.questions.findIndex((one) => one.id === question);
  const path = question === null ? ["questions"] : ["questions", index, "criteria"];
  const place = placeOf(questions, path, "key");
  if (isUnusable && question === null) return statement("elicited-questions-unusable", {}, place);
  if (isUnusable)
    return statement("elicited-criteria-unusable", { question: question ?? "" }, place);
  return question === null
    ? statement("all-question-weights-zero", {}, place)
    : statement("all-criterion-weights-zero", { question }, place);
}

function addCriteria(tree: WeightTree, group: Group, weight: number, local: readonly number[]) {
  group.siblings.forEach((criterion, index) => {
    const share = local[index] ?? 0;
    const question = group.question ?? "";
    tree.criteria.push({ criterion, question, local: share, overall: share * weight });
  });
}

/**
 * Which weights are in force? The preset's with the buyer's changes, or those found by swing points, an
 * order or comparisons, brought to shares twice: the questions among themselves, then the criteria of
 * each question. A criterion's overall weight is the product. Percent, points and fractions mean the
 * same.
 *
 * When all weights of the questions, or of the criteria of a question that carries weight, are zero, or
 * what was asked about them cannot be used, the tree is null and `problem` says where.
 *
 * @example weightTree(questions, decision).tree?.criteria[0] // { criterion: "channel-coverage", question: "channels", local: 0.3, overall: 0.036 }
 */
export function weightTree(
  questions: ParsedDocument<"decision-questions">,
  decision: DecisionDocument,
): WeightTreeReading {
  const list = questions.value.questions;
  const top = questionsAsGroup(list, decision);
  const among = share(top, decision);
  if (among.shares === null) {
    return { tree: null, problem: problemOf(top, among.isUnusable, questions) };
  }
  const tree: WeightTree = {
    doubt: decision.weights?.doubt ?? usualDoubt,
    preset: presetOf(decision),
    questions: [],
    criteria: [],
    elicited: among.elicited ? [among.elicited] : [],
  };
  for (const [index, question] of list.entries()) {
    const weight = among.shares[index] ?? 0;
    const group = criteriaAsGroup(question, decision);
    const inside = share(group, decision);
    if (inside.shares === null && weight > 0) {
      return { tree: null, problem: problemOf(group, inside.isUnusable, questions) };
    }
    tree.questions.push({ question: question.id, weight });
    addCriteria(tree, group, weight, inside.shares ?? []);
    if (inside.shares !== null && inside.elicited) tree.elicited.push(inside.elicited);
  }
  return { tree, problem: null };
}
