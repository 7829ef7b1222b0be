import type { CostResult } from "../../cost/cost-result.ts";
import { leniency } from "../../panel/leniency.ts";
import { type PanelRound, panelRound } from "../../panel/panel-round.ts";
import { sheetRatings } from "../../panel/sheet-ratings.ts";
import type { Workspace } from "../../parse/workspace.ts";
import { type CriterionInForce, criteriaInForce } from "../../score/criterion-in-force.ts";
import { type Divergence, divergences } from "../../score/panel/divergences.ts";
import { type MemberTotals, memberTotals } from "../../score/panel/member-totals.ts";
import { ratingsOnScale } from "../../score/panel-agreement.ts";
import { isInTheRace } from "../../score/rank-vendors.ts";
import type { ScoreResult } from "../../score/score-result.ts";
import { type VendorFacts, vendorFacts } from "../../score/vendor-facts.ts";
import { type Frozen, frozen } from "../../stages/frozen.ts";
import { type MethodResult, methodResult } from "./method-result.ts";

/** One member's own view, once the round is open. */
export type MemberView = {
  evaluator: string;
  /** Above 0 lenient, below 0 harsh, as a share of the scale; null when nothing is shared. */
  leniency: number | null;
  /** The vendor this member's own totals put first; null when tied or not complete. */
  first: string | null;
};

/** Everything about the panel: who judged, where they differ, what the method makes of it. */
export type PanelResult = {
  round: PanelRound;
  divergences: Divergence[];
  members: MemberView[];
  /** Own totals over the vendors in the race; null without weights. */
  own: MemberTotals | null;
  method: MethodResult | null;
  /** The latest freeze of criteria, weights, method and tie rule; null when there is none. */
  freeze: Frozen | null;
  /** Why the panel holds the decision up; null when it does not. */
  hold: "sealed" | "no-decision" | "method-gap" | "difference-open" | null;
};

function firstOf(own: MemberTotals, column: number): string | null {
  const totals = own.totals.map((row) => row[column] ?? null);
  if (totals.includes(null)) return null;
  const most = Math.max(...totals.map((one) => one ?? 0));
  const first = totals.flatMap((one, index) =>
    most - (one ?? 0) <= 1e-9 ? (own.vendors[index] ?? []) : [],
  );
  return first.length === 1 ? (first[0] ?? null) : null;
}

function membersOf(
  own: MemberTotals | null,
  facts: readonly VendorFacts[],
  criteria: readonly CriterionInForce[],
): MemberView[] {
  const sheets = facts[0]?.sheets ?? [];
  const vendors = facts.map(({ vendor }) => vendor);
  const ids = criteria.map((one) => one.criterion.id);
  const { evaluators, ratings } = ratingsOnScale(sheetRatings(sheets, vendors, ids), criteria);
  const offsets = leniency(ratings);
  return sheets.map(({ name }) => {
    const at = own?.evaluators.indexOf(name) ?? -1;
    return {
      evaluator: name,
      leniency: offsets[evaluators.indexOf(name)] ?? null,
      first: own && at >= 0 ? firstOf(own, at) : null,
    };
  });
}

function holdOf(
  { decision, panel }: Workspace,
  asOf: string,
  result: Omit<PanelResult, "hold">,
): PanelResult["hold"] {
  if (result.round.state === "sealed") return "sealed";
  const outcomes = (panel?.value.differences ?? []).filter(({ on }) => on <= asOf);
  if (outcomes.at(-1)?.outcome === "no-decision") return "no-decision";
  if (result.method !== null && result.method.gap !== null) return "method-gap";
  const isOfficial = decision.value.track === "government";
  const isOpen = result.divergences.some((one) => one.isFlagged && one.state === "open");
  return isOfficial && isOpen ? "difference-open" : null;
}

/**
 * What has the panel come to? The round, the members' separate views, where they differ and what became
 * of it, and the places that the declared method gives. While the round is sealed nothing of any sheet
 * is in it but who has handed in.
 *
 * @example panelResult(workspace, score, costs).round.state // "open"
 */
export function panelResult(
  workspace: Workspace,
  score: ScoreResult,
  costs: CostResult,
): PanelResult {
  const { asOf, weights: tree } = score;
  const criteria = criteriaInForce(workspace);
  const facts = vendorFacts(workspace, new Map(), asOf);
  const { track, evaluation } = workspace.decision.value;
  const sheets = facts[0]?.sheets ?? [];
  const racing = score.vendors.filter(isInTheRace);
  const own = tree && memberTotals({ criteria, tree, sheets, scores: racing, track });
  const result = {
    round: panelRound(workspace, asOf),
    divergences: divergences({
      criteria,
      facts,
      panel: workspace.panel,
      threshold: evaluation?.divergenceThreshold,
    }),
    members: membersOf(own, facts, criteria),
    own,
    method: own && tree ? methodResult({ workspace, own, tree, costs, asOf }) : null,
    freeze: frozen(workspace, "criteria", asOf),
  };
  return { ...result, hold: holdOf(workspace, asOf, result) };
}
