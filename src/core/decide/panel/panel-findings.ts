import { type Diagnostic, diagnose, type Severity } from "../../diagnostic/diagnostic.ts";
import { panelRound } from "../../panel/panel-round.ts";
import { placeOf } from "../../parse/read-document.ts";
import type { Workspace } from "../../parse/workspace.ts";
import { criteriaInForce } from "../../score/criterion-in-force.ts";
import { divergences } from "../../score/panel/divergences.ts";
import { vendorFacts } from "../../score/vendor-facts.ts";
import { weightTree } from "../../score/weight-tree.ts";
import { frozen } from "../../stages/frozen.ts";
import { committeeRules } from "./committee-rules.ts";
import { methodRules } from "./method-rules.ts";
import { sheetFindings } from "./sheet-findings.ts";

function onDifferences(workspace: Workspace, asOf: string, severity: Severity): Diagnostic[] {
  const all = divergences({
    criteria: criteriaInForce(workspace),
    facts: vendorFacts(workspace, new Map(), asOf),
    panel: workspace.panel,
    threshold: workspace.decision.value.evaluation?.divergenceThreshold,
  });
  const open = all.filter((one) => one.isFlagged && one.state === "open");
  return open.flatMap(({ vendor, criterion, spread, levels }) => {
    const place = levels[0]?.place();
    const params = { vendor, criterion, share: Math.round(100 * spread) };
    return place ? [diagnose("difference-not-disposed", place, params, severity)] : [];
  });
}

/** Frozen before the first sheet, and unchanged since. */
function onFreeze(workspace: Workspace, asOf: string, severity: Severity): Diagnostic[] {
  const days = [...workspace.evaluations.values()].flatMap(({ value }) => value.submittedOn ?? []);
  const first = days.sort()[0];
  const found = frozen(workspace, "criteria", asOf);
  if (found !== null && !found.holds) {
    const { on } = found.freeze;
    return [diagnose("criteria-changed-after-freeze", found.place, { on }, severity)];
  }
  if (first === undefined || (found !== null && found.freeze.on <= first)) return [];
  const place = placeOf(workspace.decision, ["freezes"]);
  return [diagnose("criteria-not-frozen-first", place, { first }, severity)];
}

/**
 * Does the evaluation keep the rules, and does everything that was written down about it count? On the
 * government track a breach is an error that cites article and version; on the private track it is a
 * note, and only where one of the ruled methods was chosen. What concerns single sheets is told on
 * both.
 *
 * @example panelFindings(workspace, "2026-11-12").map(({ code }) => code) // []
 */
export function panelFindings(workspace: Workspace, asOf: string): Diagnostic[] {
  const { track, evaluation } = workspace.decision.value;
  const round = panelRound(workspace, asOf);
  const isOfficial = track === "government";
  const isRuled = isOfficial || (evaluation?.method ?? "weighted-score") !== "weighted-score";
  const severity = isOfficial ? "error" : "note";
  const sheets = sheetFindings(workspace, round);
  const differences = onDifferences(workspace, asOf, isOfficial ? "error" : "warning");
  if (!isRuled) return [...sheets, ...differences];
  const tree = workspace.questions
    ? weightTree(workspace.questions, workspace.decision.value).tree
    : null;
  return [
    ...sheets,
    ...differences,
    ...methodRules(workspace, tree, severity),
    ...committeeRules(workspace, round, severity),
    ...onFreeze(workspace, asOf, severity),
  ];
}
