import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import type { DecisionDocument } from "../schema/decision.ts";
import type { Question } from "../schema/decision-questions.ts";
import { entryOf } from "./entry-of.ts";
import type { WeightTree } from "./score-result.ts";
import { sharesOf } from "./shares-of.ts";

/** The weights in force, or null and why they cannot be shared out. */
export type WeightTreeReading = { tree: WeightTree | null; diagnostics: Diagnostic[] };

/** The preset that is in force; "default" when none is named. */
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

/**
 * Which weights are in force? The preset's, with the buyer's changes, brought to shares twice: the
 * questions among themselves, then the criteria of each question. A criterion's overall weight is the
 * product. Percent, points and fractions mean the same.
 *
 * When all weights of the questions, or of the criteria of a question that carries weight, are zero,
 * there is nothing to share: the tree is null and a finding says where.
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
    return { tree: null, diagnostics: [diagnose("weights-all-zero", place, { question: "" })] };
  }
  const tree: WeightTree = { preset: presetOf(decision), questions: [], criteria: [] };
  const diagnostics: Diagnostic[] = [];
  list.forEach((question, index) => {
    const weight = shares[index] ?? 0;
    const local = localShares(question, decision);
    if (local === null && weight > 0) {
      const place = placeOf(questions, ["questions", index, "criteria"], "key");
      diagnostics.push(diagnose("weights-all-zero", place, { question: question.id }));
    }
    tree.questions.push({ question: question.id, weight });
    question.criteria.forEach(({ id }, j) => {
      const share = local?.[j] ?? 0;
      const overall = share * weight;
      tree.criteria.push({ criterion: id, question: question.id, local: share, overall });
    });
  });
  return { tree: diagnostics.length > 0 ? null : tree, diagnostics };
}
