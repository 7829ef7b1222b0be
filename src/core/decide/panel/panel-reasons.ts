import { awaitedMembers } from "../../panel/awaited-members.ts";
import type { Workspace } from "../../parse/workspace.ts";
import { type Statement, statement } from "../../score/statement.ts";
import { frozen } from "../../stages/frozen.ts";
import { methodLead } from "./method-lead.ts";
import type { MethodResult } from "./method-result.ts";
import type { PanelResult } from "./panel-result.ts";

function whySealed({ round }: PanelResult): Statement[] {
  if (round.state !== "sealed") return [];
  const awaited = awaitedMembers(round);
  const params = { count: awaited.length, evaluator: awaited.join(", ") };
  return [statement("panel-sealed", params)];
}

function whyNotCounted({ own, method }: PanelResult): Statement[] {
  if (method === null || own === null || method.gap === null) return [];
  const first = own.owed[0];
  if (method.gap === "nobody-judged") return [statement("panel-nobody-judged")];
  if (method.gap === "groups") return [statement("panel-groups-without-totals")];
  if (method.gap === "scores-owed" && first) {
    return [statement("panel-scores-owed", { ...first, count: own.owed.length })];
  }
  const unpriced = method.prices.find(({ amount }) => amount === null);
  return [statement("panel-price-missing", { vendor: unpriced?.vendor ?? "" })];
}

function whyDiffering({ divergences, hold }: PanelResult): Statement[] {
  const open = divergences.filter((one) => one.isFlagged && one.state === "open");
  const first = open[0];
  if (hold === "no-decision") return [statement("panel-no-decision")];
  if (first === undefined) return [];
  const { vendor, criterion } = first;
  return [statement("panel-difference-open", { count: open.length, vendor, criterion })];
}

function whyFirst({ standings, method }: MethodResult): Statement[] {
  const first = standings.filter(({ place }) => place === 1);
  const [one] = first;
  if (one === undefined || first.length > 1) return [];
  const { vendor } = one;
  if (method === "rank-sum")
    return [statement("first-by-rank-sum", { vendor, ranks: one.rankSum ?? 0 })];
  if (method === "total-score")
    return [statement("first-by-total-score", { vendor, points: one.mean ?? 0 })];
  return [statement("first-by-score-per-price", { vendor, sum: one.pricePerPoint ?? 0 })];
}

/** How narrow the lead is, in what the method counts with. */
function howFar({ method, standings }: MethodResult): Statement[] {
  const lead = methodLead(method, standings);
  if (lead === null) return [];
  const { leader: vendor, rival, gap } = lead;
  if (Math.abs(gap) < 1e-9) return [statement("method-lead-by-tie-rule", { vendor, rival })];
  if (method === "rank-sum") return [statement("method-lead-ranks", { vendor, rival, ranks: gap })];
  return method === "total-score"
    ? [statement("method-lead-points", { vendor, rival, points: gap })]
    : [statement("method-lead-price", { vendor, rival, share: gap })];
}

function whyTied({ openTies }: MethodResult): Statement[] {
  return openTies.map(({ among, next }) =>
    statement(next === "lot" ? "tie-needs-lot" : "tie-needs-evaluation", {
      vendor: among.join(", "),
    }),
  );
}

/** A change after the freeze is said wherever the result is. */
function whyThawed(workspace: Workspace, asOf: string): Statement[] {
  const found = frozen(workspace, "criteria", asOf);
  if (found === null || found.holds) return [];
  const { on, by } = found.freeze;
  return [statement("criteria-changed-since-freeze", { on, by }, found.place)];
}

/**
 * What does the panel add to the reasons? That its sheets are still sealed, what it owes, who is first
 * by the declared method and by how much, which tie is open, where a flagged difference was not disposed of, and
 * that criteria or weights were changed after they were frozen.
 *
 * @example panelReasons(panel, workspace, asOf)[0]?.id // "panel-sealed"
 */
export function panelReasons(panel: PanelResult, workspace: Workspace, asOf: string): Statement[] {
  const { method } = panel;
  return [
    ...whyThawed(workspace, asOf),
    ...whySealed(panel),
    ...whyNotCounted(panel),
    ...(method === null || method.gap !== null
      ? []
      : [...whyFirst(method), ...howFar(method), ...whyTied(method)]),
    ...whyDiffering(panel),
  ];
}
