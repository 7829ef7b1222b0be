import { placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { ChecklistItem, Stage } from "../schema/procurement-checklist.ts";
import type { StageId } from "../schema/stage-id.ts";
import { channelMapRules } from "./channel-map-rules.ts";
import { contractPriceRules } from "./contract-price-rules.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import { frozen } from "./frozen.ts";
import { lockKpisRules } from "./lock-kpis-rules.ts";
import { refusalRules } from "./refusal-rules.ts";
import { requirementsRules } from "./requirements-rules.ts";
import { smallPilotRules } from "./small-pilot-rules.ts";
import type { ItemRules, Moment, StageContext } from "./stage-context.ts";
import type { ItemResult, RefusalResult, StageResult } from "./stage-result.ts";

const rules: Record<StageId, ItemRules> = {
  "lock-kpis": lockKpisRules,
  "channel-map": channelMapRules,
  requirements: requirementsRules,
  "small-pilot": smallPilotRules,
  "contract-price": contractPriceRules,
};

/** Done once everything else is: the last item of the last stage. */
const reportItem = "executive-report";

type Checklist = NonNullable<Workspace["checklist"]>;
type ItemPath = readonly ["stages", number, "items", number];

function ticked(
  item: ChecklistItem,
  file: Checklist,
  path: ItemPath,
  asOf: string,
): ItemFinding | null {
  const { done: tick } = item;
  if (tick === undefined || tick.on > asOf) return null;
  return done("ticked", { by: tick.by, on: tick.on }, placeOf(file, [...path, "done", "on"]));
}

function waived(
  item: ChecklistItem,
  file: Checklist,
  path: ItemPath,
  asOf: string,
): ItemFinding | null {
  const { waiver } = item;
  if (waiver === undefined || waiver.on > asOf) return null;
  const place = placeOf(file, [...path, "waiver", "reason"]);
  return { ...done("waived", { by: waiver.by, on: waiver.on }, place), status: "waived" };
}

/** A rule decides where the files allow; where they do not, a person may have ticked the item. */
function judged(
  item: ChecklistItem,
  rule: (() => ItemFinding) | undefined,
  tick: ItemFinding | null,
) {
  if (item.kind === "ticked") return tick ?? open("not-ticked");
  const found = rule?.() ?? unknown("no-rule");
  return found.status === "unknown" ? (tick ?? found) : found;
}

function itemResult(
  item: ChecklistItem,
  stage: StageId,
  path: ItemPath,
  context: StageContext,
  file: Checklist,
): ItemResult {
  const rule = Object.hasOwn(rules[stage], item.id) ? rules[stage][item.id] : undefined;
  const tick = ticked(item, file, path, context.asOf);
  const found = judged(item, rule && (() => rule(context)), tick);
  const waiver = found.status === "done" ? null : waived(item, file, path, context.asOf);
  const own = placeOf(file, [...path, "id"]);
  const { status, reason, place } = waiver ?? found;
  return { item: item.id, kind: item.kind, status, reason, place: place ?? own };
}

/**
 * The day before which something would have been too early for a stage: its freeze, or its closing. A
 * freeze that no longer holds does not count.
 */
function boundaryOf(stage: StageId, { workspace, asOf }: StageContext): string | null {
  const what = stage === "lock-kpis" ? "kpis" : stage === "requirements" ? "criteria" : null;
  if (what !== null) {
    const found = frozen(workspace, what, asOf);
    return found?.holds ? found.freeze.on : null;
  }
  return workspace.decision.value.stages?.find((one) => one.id === stage)?.closed ?? null;
}

function refusalResults(stage: Stage, moment: Moment, context: StageContext): RefusalResult[] {
  return (stage.refusals ?? []).map(({ id }) => {
    const rule = Object.hasOwn(refusalRules, id) ? refusalRules[id] : undefined;
    const found = rule?.(context, moment) ?? {
      ...unknown("refusal-not-derivable"),
      status: "unknown",
    };
    return { refusal: id, ...found };
  });
}

function isDone(item: ItemResult): boolean {
  return item.status === "done" || item.status === "waived";
}

/** Closes the last item once nothing else is open anywhere. */
function withReport(items: ItemResult[], isRestDone: boolean): ItemResult[] {
  return items.map((item) => {
    if (item.item !== reportItem) return item;
    const found = isRestDone ? done("report-final") : open("report-is-draft");
    return { ...item, status: found.status, reason: found.reason };
  });
}

/**
 * How do the five stages stand on the day: which items are done by rule, ticked or waived, what is
 * open, what happened too early? Stages close strictly in order: with an earlier one open a stage is
 * "waiting", however much of it is done.
 *
 * Empty without a checklist. For example, with the KPI freeze missing the first stage is "open" and
 * the other four are "waiting".
 */
export function assessStages(context: StageContext): StageResult[] {
  const file = context.workspace.checklist;
  let earlierAreDone = true;
  return (file?.value.stages ?? []).map((stage, s) => {
    const items = !file
      ? []
      : stage.items.map((item, i) =>
          itemResult(item, stage.id, ["stages", s, "items", i], context, file),
        );
    const rest = items.filter((item) => item.item !== reportItem);
    const all = withReport(items, earlierAreDone && rest.every(isDone));
    const isClosed = earlierAreDone && all.every(isDone);
    const boundary = boundaryOf(stage.id, context);
    const refusals = refusalResults(stage, { stage: stage.id, isClosed, boundary }, context);
    const open = [
      ...all.filter((item) => !isDone(item)).map(({ item }) => item),
      ...refusals.filter(({ status }) => status === "breached").map(({ refusal }) => refusal),
    ];
    const status = !earlierAreDone ? "waiting" : open.length === 0 ? "done" : "open";
    earlierAreDone = status === "done";
    return { stage: stage.id, status, items: all, refusals, open };
  });
}
