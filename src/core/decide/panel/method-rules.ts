import { type Diagnostic, diagnose, type Severity } from "../../diagnostic/diagnostic.ts";
import { placeOf } from "../../parse/read-document.ts";
import type { Workspace } from "../../parse/workspace.ts";
import type { EvaluationMethod } from "../../schema/evaluation-method.ts";
import type { WeightTree } from "../../score/weights-in-force.ts";

/** The version of 最有利標評選辦法 that these rules follow. */
export const ruleVersion = "2025-01-21";

/** Tie rules that each method may have. */
const tieRules = {
  "weighted-score": null,
  "total-score": ["evaluate-again", "heaviest-criterion"],
  "score-per-price": ["evaluate-again", "heaviest-criterion"],
  "rank-sum": ["evaluate-again", "heaviest-criterion", "most-first-places"],
} satisfies Record<EvaluationMethod["method"], EvaluationMethod["tieRule"][] | null>;

function percent(share: number): string {
  return String(Number((100 * share).toFixed(1)));
}

function onTies({ method, tieRule, caseKind }: EvaluationMethod): string | null {
  const ofMethod: readonly EvaluationMethod["tieRule"][] | null = tieRules[method];
  if (ofMethod === null) return null;
  const allowed = caseKind === "information-services" ? ["heaviest-criterion"] : ofMethod;
  return allowed.some((one) => one === tieRule) ? null : allowed.join(", ");
}

function onPrice(rules: EvaluationMethod): [Diagnostic["code"], string, string][] {
  const { price, method } = rules;
  if (price?.handling !== "scored") return [];
  if (method === "score-per-price") return [["price-scored-in-quotient", "price", ""]];
  const share = price.share ?? 0;
  const isOutside = share < 0.2 - 1e-9 || share > 0.5 + 1e-9;
  return isOutside ? [["price-share-outside-rules", "price", percent(share)]] : [];
}

function presentationShare(rules: EvaluationMethod, tree: WeightTree | null): number {
  const own = rules.presentation?.criteria ?? [];
  const weights = (tree?.criteria ?? []).filter(({ criterion }) => own.includes(criterion));
  return weights.reduce((sum, { overall }) => sum + overall, 0);
}

/**
 * Does the declared method keep the rules: one of the three methods, the price 20 to 50 %, the
 * presentation at most 20 %, a tie rule that the method may have, a pass mark? `severity` is that of a
 * breach on this track. A scored price without its declared scale is an error on both.
 *
 * @example methodRules(workspace, tree, "error")[0]?.code // "price-share-outside-rules"
 */
export function methodRules(
  { decision, panel }: Workspace,
  tree: WeightTree | null,
  severity: Severity,
): Diagnostic[] {
  const rules = decision.value.evaluation;
  const at = (key: string) => placeOf(decision, ["evaluation", key]);
  if (rules === undefined) {
    const place = placeOf(decision, ["track"]);
    return [diagnose("method-not-in-rules", place, { found: "weighted-score" }, severity)];
  }
  const found: Diagnostic[] = [];
  const breach = (code: Diagnostic["code"], key: string, params: Diagnostic["params"] = {}) =>
    found.push(diagnose(code, at(key), params, severity));
  const { method, tieRule, price, passMark } = rules;
  if (method === "weighted-score") breach("method-not-in-rules", "method", { found: method });
  for (const [code, key, share] of onPrice(rules)) breach(code, key, { found: share });
  const expected = onTies(rules);
  if (expected !== null) breach("tie-rule-not-in-rules", "tieRule", { found: tieRule, expected });
  const share = presentationShare(rules, tree);
  if (share > 0.2 + 1e-9) {
    breach("presentation-share-above-rules", "presentation", { found: percent(share) });
  }
  if (
    method !== "weighted-score" &&
    !Object.values(passMark ?? {}).some((one) => one !== undefined)
  ) {
    breach("pass-mark-missing", "method");
  }
  const isUnscaled =
    price?.best === undefined || price.worst === undefined || price.best >= price.worst;
  if (price?.handling === "scored" && isUnscaled) {
    found.push(diagnose("price-scale-missing", at("price")));
  }
  const group = (panel?.value.members ?? []).findIndex(({ questions }) => questions !== undefined);
  if (panel !== null && group >= 0 && method !== "weighted-score") {
    const place = placeOf(panel, ["members", group, "questions"]);
    const gravity = severity === "error" ? "error" : "warning";
    found.push(diagnose("groups-without-totals", place, { found: method }, gravity));
  }
  if (rules.ruleVersion !== undefined && rules.ruleVersion !== ruleVersion) {
    const params = { found: rules.ruleVersion, known: ruleVersion };
    found.push(diagnose("rule-version-differs", at("ruleVersion"), params));
  }
  return found;
}
