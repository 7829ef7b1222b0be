import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import type { DecisionDocument } from "../schema/decision.ts";
import type { Question } from "../schema/decision-questions.ts";
import { sharesOf } from "../stats/shares-of.ts";
import { entryOf } from "./entry-of.ts";
import type { WeightTree } from "./score-result.ts";
import { type Statement, statement } from "./statement.ts";

/** The weights in force, or null and why they cannot be shared out. */
export type WeightTreeReading =
  | { tree: WeightTree; problem: null }
  | { tree: null; problem: Statement };

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

/** Local shares of the criteria of one question. */
function localShares(question: Question, decision: DecisionDocument): number[] | null {
  const changed = decision.weights?.criteria;
  return sharesOf(
    question.criteria.map((criterion) => entryOf(changed, criterion.id) ?? criterion.weight),
  );
}

function addQuestion(
  tree: WeightTree,
  { id: question, criteria }: Question,
  weight: number,
  local: readonly number[] | null,
): void {
  tree.questions.push({ question, weight });
  criteria.forEach(({ id: criterion }, index) => {
    const share = local?.[index] ?? 0;
    tree.criteria.push({ criterion, question, local: share, overall: share * weight });
  });
}

/**
 * Which weights are in force? The preset's, with the buyer's changes, brought to shares twice: the
 * questions among themselves, then the criteria of each question. A criterion's overall weight is the
 * product. Percent, points and fractions mean the same.
 *
 * When all weights of the questions, or of the criteria of a question that carries weight, are zero,
 * there is nothing to share: the tree is null and `problem` says where.
 *
 * @example weightTree(questions, decision).tree?.criteria[0] // { criterion: "channel-coverage", question: "channels", local: 0.3, overall: 0.036 }
 */
export function weightTree(
  questions: ParsedDocument<"decision-questions">,
  decision: DecisionDocument,
): WeightTreeReading {
  const list = questions.value.questions;
  const shares = sharesOf(list.map((question) => questionWeight(question, decision)));
  if (shares === null) {
    const place = placeOf(questions, ["questions"], "key");
    return { tree: null, problem: statement("all-question-weights-zero", {}, place) };
  }
  const tree: WeightTree = { preset: presetOf(decision), questions: [], criteria: [] };
  for (const [index, question] of list.entries()) {
    const weight = shares[index] ?? 0;
    const local = localShares(question, decision);
    if (local === null && weight > 0) {
      const place = placeOf(questions, ["questions", index, "criteria"], "key");
      const params = { question: question.id };
      return { tree: null, problem: statement("all-criterion-weights-zero", params, place) };
    }
    addQuestion(tree, question, weight, local);
  }
  return { tree, problem: null };
}
