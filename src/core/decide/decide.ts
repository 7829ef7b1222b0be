import { costOfVendors, type DrawVendorCosts } from "../cost/cost-of-vendors.ts";
import type { CostResult } from "../cost/cost-result.ts";
import { priceFlips } from "../cost/price-flips.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { PeriodCells } from "../pilot/period-cells.ts";
import { assessRisks } from "../risk/assess-risks.ts";
import type { PlanOutput } from "../schema/plan-output.ts";
import type { ScoreResult } from "../score/score-result.ts";
import { scoreWorkspace } from "../score/score-workspace.ts";
import { type Statement, statement } from "../score/statement.ts";
import type { Comparisons } from "../score/vendor-facts.ts";
import { assessStages } from "../stages/assess-stages.ts";
import { baselineFacts } from "../stages/baseline-facts.ts";
import type { StageContext } from "../stages/stage-context.ts";
import type { StageResult } from "../stages/stage-result.ts";
import { afterPilot } from "./after-pilot.ts";
import { conditionsOf } from "./conditions-of.ts";
import type { Decision } from "./decision-result.ts";
import { flipsOf } from "./flips-of.ts";
import { nextSteps } from "./next-steps.ts";
import { outcomeOf } from "./outcome-of.ts";
import { asksByMethod } from "./panel/asks-by-method.ts";
import { methodFlips } from "./panel/method-flips.ts";
import { panelReasons } from "./panel/panel-reasons.ts";
import { type PanelResult, panelResult } from "./panel/panel-result.ts";
import { rankByMethod } from "./panel/rank-by-method.ts";
import { reasonsOf } from "./reasons-of.ts";
import { type Standing, standingOf } from "./standing.ts";

/** What else is known when it is at hand; the decision holds without it, with less derived. */
export type DecideOptions = {
  /** Cells of the time before the pilot; taken from a comparison when absent. */
  baseline?: PeriodCells | null;
  /** What a pilot could show, from the baseline's own weeks; the stages do without when absent. */
  detectable?: PlanOutput | null;
  /** What the reader of the files found; whether KPI targets agree is read from it. */
  findings?: readonly Diagnostic[];
  /** How the costs of one vendor are drawn; anew when absent. */
  drawCosts?: DrawVendorCosts;
};

function contextOf(
  workspace: Workspace,
  comparisons: Comparisons,
  asOf: string,
  options: DecideOptions,
): StageContext {
  const first = [...comparisons.keys()].sort()[0] ?? "";
  const cells = options.baseline ?? comparisons.get(first)?.periods.baseline ?? null;
  return {
    workspace,
    asOf,
    score: scoreWorkspace(workspace, comparisons, asOf),
    costs: costOfVendors(workspace, asOf, comparisons, options.drawCosts),
    comparisons,
    baseline: cells && baselineFacts(cells),
    detectable: options.detectable ?? null,
    findings: options.findings ?? null,
  };
}

function itemsOf(stages: readonly StageResult[]) {
  const items = stages.flatMap((stage) => stage.items);
  return new Map(items.map(({ item, status, place }) => [item, { status, place }]));
}

/** What price has to do with the lead of the first over the second. */
function byPrice({ leader, racing }: Standing, costs: CostResult, { decision }: Workspace) {
  const rival = racing.find((one) => one !== leader);
  const [first, second] = [leader?.totals.proven ?? null, rival?.totals.proven ?? null];
  if (!leader || !rival || first === null || second === null) return [];
  const pair = {
    leader: { vendor: leader.vendor, proven: first },
    rival: { vendor: rival.vendor, proven: second },
  };
  return priceFlips(pair, costs, decision.value.evaluation?.method ?? "weighted-score");
}

/** Do members' own scores alone give the places, so that no open answer of a vendor can change them? */
function countsOnlyMembers({ method, own }: PanelResult, { decision }: Workspace): boolean {
  const isOnlyTheirs = decision.value.track === "government" || own?.unjudged.length === 0;
  return method !== null && isOnlyTheirs;
}

function placed(counted: ScoreResult, panel: PanelResult, workspace: Workspace): ScoreResult {
  const score = rankByMethod(counted, panel.method);
  return countsOnlyMembers(panel, workspace) ? asksByMethod(score) : score;
}

/** Under a method of the rules neither weights nor sheets act through the proven points. */
const throughPoints = new Set([
  "flip-by-weights",
  "flip-by-one-weight",
  "flip-without-evaluator",
  "tie-without-evaluator",
  "nothing-flips",
]);

function flipsUnder(
  { method }: PanelResult,
  standing: Standing,
  { decision }: Workspace,
): Statement[] {
  const flips = flipsOf(standing);
  if (method === null) return flips;
  const found = [
    ...flips.filter(({ id }) => !throughPoints.has(id)),
    ...methodFlips(method, decision.value.track),
  ];
  const isSure = found.length === 0 && standing.leader !== null;
  return isSure ? [statement("nothing-flips-by-method")] : found;
}

/** Under a method of the rules the lead is not one of proven points. */
const onPoints = new Set([
  "leads-by",
  "only-one-in-the-race",
  "first-place-shared",
  "first-in-share",
]);

function withoutPoints(reasons: readonly Statement[], { method }: PanelResult): Statement[] {
  return reasons.filter(({ id }) => method === null || !onPoints.has(id));
}

/** The sponsor's own choice, where it departs from the recommendation, is always printed. */
function departureOf({ decision }: Workspace) {
  const { departure } = decision.value;
  return departure ? [statement("sponsor-departs", { by: departure.by, on: departure.on })] : [];
}

/**
 * Whom to choose, on what proof, what stands in the way, and what would change the answer? The whole
 * decision of a workspace as of a day, with the scores, stages, risks and costs it rests on.
 *
 * `comparisons` holds the pilots by vendor id; it is empty before any pilot. The outcome is one of a
 * closed set; while any stage is open the decision is a draft. Never throws on data. The same files,
 * day and seed give the same decision. For example, a folder whose leader has not yet proven a must-have
 * comes out as "gate-shut", with that proof as the first of the next steps.
 */
export function decide(
  workspace: Workspace,
  comparisons: Comparisons,
  asOf: string,
  options: DecideOptions = {},
): Decision {
  const counted = contextOf(workspace, comparisons, asOf, options);
  const panel = panelResult(workspace, counted.score, counted.costs);
  const context = { ...counted, score: placed(counted.score, panel, workspace) };
  const { score, costs } = context;
  const stages = assessStages(context);
  const open = standingOf(context, stages);
  const standing = countsOnlyMembers(panel, workspace) ? { ...open, challengers: [] } : open;
  const conditions = conditionsOf(standing, context);
  const outcome = outcomeOf(standing, conditions, panel.hold !== null);
  const steps = nextSteps(standing, workspace);
  return {
    asOf,
    outcome,
    vendor: standing.leader?.vendor ?? null,
    isDraft: stages.length === 0 || stages.some((stage) => stage.status !== "done"),
    reasons: [
      ...panelReasons(panel, workspace, asOf),
      ...withoutPoints(reasonsOf(standing, outcome), panel),
      ...departureOf(workspace),
    ],
    conditions,
    blockers: outcome === "recommended" ? [] : steps.map(({ step }) => step),
    flips: [...flipsUnder(panel, standing, workspace), ...byPrice(standing, costs, workspace)],
    askNext: score.askNext,
    nextSteps: steps,
    afterPilot: afterPilot(context),
    stages,
    score,
    risks: assessRisks(workspace, score, itemsOf(stages)),
    costs,
    panel,
  };
}
