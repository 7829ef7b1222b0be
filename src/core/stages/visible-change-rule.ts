import type { Params, Place } from "../diagnostic/diagnostic.ts";
import { weeksOfWindow } from "../pilot/time/iso-week.ts";
import type { PlanOutput } from "../schema/plan-output.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import { pilotVendors, type StageContext } from "./stage-context.ts";

const ownItem = "detectable-difference";

type PlannedKpi = PlanOutput["kpis"][number];

/** The shortest pilot that is planned, and the first day of any. */
type Planned = { vendor: string; weeks: number; begins: string };

/** A plan without a period is told of by the item on whole weeks. */
function plannedPilot(context: StageContext): Planned | null {
  const planned = pilotVendors(context).flatMap(({ vendor, folder }) => {
    const plan = folder?.plan?.value;
    const window = plan?.windows.pilot;
    if (!plan || !window) return [];
    const weeks = weeksOfWindow(window).whole.length - (plan.washInWeeks ?? 0);
    return [{ vendor, weeks, begins: window.from }];
  });
  const [shortest] = planned.sort((a, b) => a.weeks - b.weeks);
  const [begins] = planned.map((one) => one.begins).sort();
  return shortest && begins ? { ...shortest, begins } : null;
}

/** The sponsor's signature under the figure, if it was given by the day of judging. */
function acceptance({ workspace, asOf }: StageContext) {
  const items = (workspace.checklist?.value.stages ?? []).flatMap((stage) => stage.items);
  const tick = items.find(({ id }) => id === ownItem)?.done;
  return tick === undefined || tick.on > asOf ? null : tick;
}

/** The change under the name that says how it is written: as a ratio, in points of a share, or bare. */
function changeParams(kpi: PlannedKpi, change: number): Params {
  if (kpi.scale === "ratio") return { ratio: change };
  return kpi.unit === "share" ? { shareChange: change } : { change };
}

function accepted(context: StageContext, begins: string, params: Params, place: Place) {
  const tick = acceptance(context);
  if (tick === null) return open("visible-change-not-accepted", params, place);
  const signed = { ...params, by: tick.by, on: tick.on, begins };
  return tick.on < begins
    ? done("visible-change-accepted", signed, place)
    : open("visible-change-accepted-late", signed, place);
}

/**
 * Was it known, and accepted before week one, how small a change the pilot could show? Computed from
 * the baseline's own weeks for the shortest pilot that is planned, on the first primary KPI; a person
 * signs under the figure. Done: signed before the first day of the pilot. Unknown: no tickets of a
 * baseline, or too few weeks of them, to compute it from.
 *
 * @example visibleChange(context).reason.params // { kpi: "first-response-time", ratio: 0.725, weeks: 6, … }
 */
export function visibleChange(context: StageContext): ItemFinding {
  const { baseline, detectable } = context;
  if (baseline === null || detectable === null) return unknown("baseline-not-read");
  const kpi = detectable.kpis.find(({ role }) => role === "primary");
  if (kpi === undefined) return unknown("no-primary-kpi");
  const planned = plannedPilot(context);
  if (planned === null) return open("visible-change-no-pilot");
  const { weeks, begins, vendor } = planned;
  const place = { file: baseline.file, line: 1, column: 1 };
  const change = kpi.detectable.find(({ pilotWeeks }) => pilotWeeks === weeks)?.change;
  if (change === undefined) {
    return open("pilot-weeks-unfit", { vendor, weeks, least: 4, most: 8 }, place);
  }
  if (change === null) return unknown("visible-change-unknown", { kpi: kpi.id }, place);
  const baselineWeeks = detectable.baselineWeeks.length;
  const params = { kpi: kpi.id, weeks, baselineWeeks, ...changeParams(kpi, change) };
  return accepted(context, begins, params, place);
}
