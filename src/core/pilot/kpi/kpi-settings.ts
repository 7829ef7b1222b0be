import type { KpiStatistic } from "../../schema/kpi-output.ts";
import type { KpiMargin, KpiRole, Kpis, KpiTarget } from "../../schema/kpis.ts";
import type { MeasuredKpiId } from "../../schema/measured-kpi.ts";
import { measuredKpiIds } from "../../schema/measured-kpi.ts";
import { BusinessClock } from "../time/business-clock.ts";
import { daySeconds } from "../time/calendar-day.ts";

export type ClockKind = "calendar" | "business";

/** How one KPI is to be computed and judged. */
export interface KpiSetting {
  id: MeasuredKpiId;
  role: KpiRole;
  direction: "higher" | "lower";
  clock: ClockKind;
  statistic: KpiStatistic;
  target: KpiTarget | null;
  margin: KpiMargin | null;
}

/** By when a ticket of a channel must have its first reply. */
export interface ReplyDeadline {
  tier: string;
  withinSeconds: number;
  share: number;
  clock: ClockKind;
}

/** Every choice that changes a KPI, with defaults filled in: what `checklists/kpis.yaml` says. */
export interface KpiSettings {
  followUpSeconds: number;
  returnWindowSeconds: number;
  /** Highest mark of a scale → the mark from which a customer counts as satisfied. */
  satisfiedFrom: ReadonlyMap<number, number>;
  businessClock: BusinessClock | null;
  /** Channel → its deadline, from the reply tiers. */
  deadlines: ReadonlyMap<string, ReplyDeadline>;
  kpis: readonly KpiSetting[];
}

const statistics: Record<MeasuredKpiId, KpiStatistic> = {
  "first-response-time": "median",
  "resolution-time": "median",
  "resolution-rate": "share",
  "first-contact-resolution": "share",
  "handling-time": "mean",
  csat: "share",
  nps: "net-score",
  "repeat-contact-rate": "share",
  "ai-resolution": "share",
  "sla-attainment": "share",
  backlog: "open-at-end",
  "cost-per-ticket": "mean",
};

const lowerIsBetter: ReadonlySet<MeasuredKpiId> = new Set([
  "first-response-time",
  "resolution-time",
  "handling-time",
  "repeat-contact-rate",
  "backlog",
  "cost-per-ticket",
]);

/** What is computed when nobody wrote `kpis.yaml`: every KPI, none primary, no target, no margin. */
const undeclared: readonly KpiSetting[] = measuredKpiIds.map((id) => ({
  id,
  role: "informative",
  direction: lowerIsBetter.has(id) ? "lower" : "higher",
  clock: "calendar",
  statistic: statistics[id],
  target: null,
  margin: null,
}));

function isMeasured(id: string): id is MeasuredKpiId {
  return Object.hasOwn(statistics, id);
}

function declared(document: Kpis): KpiSetting[] {
  return document.kpis.flatMap((kpi) => {
    if (!isMeasured(kpi.id)) return [];
    const { id, role, direction, clock = "calendar", target = null, margin = null } = kpi;
    const isTime = statistics[id] === "median";
    const statistic = isTime && kpi.statistic ? kpi.statistic : statistics[id];
    return [{ id, role, direction, clock, statistic, target, margin }];
  });
}

function deadlinesOf(document: Kpis | null): Map<string, ReplyDeadline> {
  const deadlines = new Map<string, ReplyDeadline>();
  for (const { id, channels, targets, clock = "calendar" } of document?.replyTiers ?? []) {
    const [strictest] = targets;
    if (!strictest) continue;
    for (const channel of channels) deadlines.set(channel, { tier: id, clock, ...strictest });
  }
  return deadlines;
}

/**
 * Which definitions hold? Those of `checklists/kpis.yaml`, or the defaults when there is none: 14
 * days of follow-up, 7 days for a return, satisfied from 4 of 5 and 8 of 10.
 *
 * @example kpiSettings(null).followUpSeconds // 1209600
 */
export function kpiSettings(document: Kpis | null): KpiSettings {
  const marks = new Map([
    [1, 1],
    [5, 4],
    [10, 8],
  ]);
  for (const { scaleMax, from } of document?.satisfiedFrom ?? []) marks.set(scaleMax, from);
  return {
    followUpSeconds: (document?.followUpDays ?? 14) * daySeconds,
    returnWindowSeconds: (document?.returnWindowDays ?? 7) * daySeconds,
    satisfiedFrom: marks,
    businessClock: document?.calendar ? new BusinessClock(document.calendar) : null,
    deadlines: deadlinesOf(document),
    kpis: document === null ? undeclared : declared(document),
  };
}
