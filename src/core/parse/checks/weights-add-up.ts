import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Place } from "../../diagnostic/diagnostic.ts";
import type { Question } from "../../schema/decision-questions.ts";
import { isWholeAt, type ParsedDocument, placeOf } from "../read-document.ts";
import { otherUnits } from "../weight-units.ts";
import { only, type Readings } from "../workspace.ts";

/** Weights are written by people with few decimals; more than this is no rounding. */
const tolerance = 1e-6;

type Preset = "default" | "finance" | "small-shop";

const presets: readonly Preset[] = ["default", "finance", "small-shop"];

type Sum = { weights: readonly number[]; owner: string; preset: string; place: Place };

function judge({ weights, owner, preset, place }: Sum, code: Code): Diagnostic[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length > 0 && sum === 0)
    return [diagnose("weights-all-zero", place, { owner, preset })];
  if (Math.abs(sum - 100) <= tolerance) return [];
  const rounded = (value: number) => Number(value.toFixed(6));
  const units = otherUnits(weights);
  if (units !== null) {
    const shares = weights.filter((weight) => weight > 0 && weight < 1).join(", ");
    const params = { owner, preset, units, shares, sum: rounded(sum) };
    return [diagnose("weights-mixed-units", place, params)];
  }
  const difference = rounded(100 - sum);
  return [diagnose(code, place, { owner, preset, sum: rounded(sum), difference })];
}

function weightIn(question: Question, preset: Preset): number {
  const other = preset === "default" ? undefined : question.presetWeights?.[preset];
  return other ?? question.weight;
}

/** Every preset of the question weights; one that no question mentions is the default again. */
function questionSums(document: ParsedDocument<"decision-questions">): Diagnostic[] {
  const { questions } = document.value;
  const used = presets.filter(
    (preset) =>
      preset === "default" ||
      questions.some((question) => question.presetWeights?.[preset] !== undefined),
  );
  const place = placeOf(document, ["questions"], "key");
  return used.flatMap((preset) => {
    const weights = questions.map((question) => weightIn(question, preset));
    return judge({ weights, owner: "", preset, place }, "weights-not-100");
  });
}

function criterionSums(document: ParsedDocument<"decision-questions">): Diagnostic[] {
  return document.value.questions.flatMap((question, index) => {
    const path = ["questions", index, "criteria"];
    if (!isWholeAt(document, path)) return [];
    const weights = question.criteria.map((criterion) => criterion.weight);
    const sum = { weights, owner: question.id, preset: "", place: placeOf(document, path, "key") };
    return judge(sum, "weights-not-100");
  });
}

/** The weights after the changes that the decision makes to the preset it takes. */
function changedSums(
  decision: ParsedDocument<"decision">,
  questions: readonly Question[],
): Diagnostic[] {
  const { preset = "default", questions: changed, criteria } = decision.value.weights ?? {};
  const findings: Diagnostic[] = [];
  if (changed) {
    const weights = questions.map((question) => changed[question.id] ?? weightIn(question, preset));
    const place = placeOf(decision, ["weights", "questions"], "key");
    findings.push(...judge({ weights, owner: "", preset, place }, "changed-weights-not-100"));
  }
  for (const question of questions) {
    const first = question.criteria.find(({ id }) => criteria?.[id] !== undefined)?.id;
    if (first === undefined) continue;
    const weights = question.criteria.map(({ id, weight }) => criteria?.[id] ?? weight);
    const place = placeOf(decision, ["weights", "criteria", first], "key");
    const sum = { weights, owner: question.id, preset, place };
    findings.push(...judge(sum, "changed-weights-not-100"));
  }
  return findings;
}

/**
 * Do the weights make 100: those of the questions in every preset, those of the criteria inside each
 * question, and both again after the changes of the decision? Weights in another unit are told as that. Sums of which a part is faulty are left
 * alone, since the fault itself is told.
 *
 * @example checkWeightsAddUp(readings)[0]?.params.sum // 105
 */
export function checkWeightsAddUp(readings: Readings): Diagnostic[] {
  const document = only(readings, "decision-questions");
  if (document === null) return [];
  const isWhole = isWholeAt(document, ["questions"]);
  const findings = criterionSums(document);
  if (!isWhole) return findings;
  const decision = only(readings, "decision");
  const changed = decision ? changedSums(decision, document.value.questions) : [];
  return [...findings, ...questionSums(document), ...changed];
}
