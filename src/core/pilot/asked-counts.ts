import type { MeasuredKpiId } from "../schema/measured-kpi.ts";
import type { HistogramId, TallyId } from "./cell.ts";
import type { KpiSetting, KpiSettings } from "./kpi/kpi-settings.ts";

/** Which parts of a cell somebody will read; all others stay empty, in every engine alike. */
export interface AskedCounts {
  histograms: ReadonlySet<HistogramId>;
  tallies: ReadonlySet<TallyId>;
}

interface Need {
  histograms: readonly HistogramId[];
  tallies: readonly TallyId[];
}

/**
 * Read whatever the KPIs: how many tickets there are, whether two files hold the same tickets, and
 * what costs rest on (replies, when and how many, and the share of tickets that an AI touched).
 */
const always: Need = {
  histograms: ["replied", "vendor-replied", "solved"],
  tallies: ["used", "bot-resolved", "ai-known", "ai-involved", "replies-counted", "public-replies"],
};

const deadlines: readonly TallyId[] = ["sla-at-risk", "sla-met", "sla-breached", "sla-not-due"];
const vendorClock: readonly TallyId[] = [
  "vendor-clock-calendar-seconds",
  "vendor-clock-business-seconds",
];

/** What each KPI is made from, with the figures that stand beside it. */
const needs: Record<MeasuredKpiId, Need> = {
  "first-response-time": {
    histograms: ["replied", "reply-open", "vendor-replied", "handed-replied", "handed-open"],
    tallies: ["reply-known", ...deadlines, ...vendorClock],
  },
  "resolution-time": {
    histograms: ["solved", "solve-open", "first-solved", "first-solve-open"],
    tallies: ["solve-known"],
  },
  "resolution-rate": { histograms: ["solved"], tallies: ["solve-known"] },
  "first-contact-resolution": {
    histograms: ["human-solved", "human-solved-at-first-contact", "replies-known", "one-touch"],
    tallies: ["human-solved", "human-due", "contact-known", "reopened"],
  },
  "handling-time": { histograms: [], tallies: ["touched", "handled", "handle-seconds"] },
  csat: {
    histograms: [],
    tallies: [
      "csat-offered",
      "csat-rated",
      "csat-satisfied",
      "csat-mark-1",
      "csat-mark-2",
      "csat-mark-3",
      "csat-mark-4",
      "csat-mark-5",
    ],
  },
  nps: {
    histograms: [],
    tallies: ["nps-asked", "nps-rated", "nps-promoters", "nps-detractors"],
  },
  "repeat-contact-rate": {
    histograms: ["anchors", "anchors-returned"],
    tallies: ["anchor-due", "anchor-known"],
  },
  "ai-resolution": {
    histograms: [],
    tallies: ["ai-contained", "ai-confirmed", "ai-anchors", "ai-sustained"],
  },
  "sla-attainment": { histograms: [], tallies: deadlines },
  backlog: { histograms: [], tallies: [] },
  "cost-per-ticket": { histograms: [], tallies: [] },
};

/** On the service's clock a time has histograms of its own; without that clock they cost nothing. */
const onServiceClock: Partial<Record<MeasuredKpiId, readonly HistogramId[]>> = {
  "first-response-time": ["replied-business", "reply-open-business"],
  "resolution-time": ["solved-business", "solve-open-business"],
};

function needsOf({ id, clock }: KpiSetting): Need {
  const service = clock === "business" ? (onServiceClock[id] ?? []) : [];
  return { ...needs[id], histograms: [...needs[id].histograms, ...service] };
}

/**
 * Which counts do these definitions ask for? Only those of the KPIs that `kpis.yaml` measures, and the
 * few that are always read. What is not asked for is neither read from a file nor counted; population,
 * exclusions and backlog do not depend on it.
 *
 * @example askedCounts(kpiSettings(null)).histograms.has("solved-business") // false: no KPI runs on that clock
 */
export function askedCounts(settings: Pick<KpiSettings, "kpis">): AskedCounts {
  const all = [always, ...settings.kpis.map(needsOf)];
  return {
    histograms: new Set(all.flatMap(({ histograms }) => histograms)),
    tallies: new Set(all.flatMap(({ tallies }) => tallies)),
  };
}

/**
 * Does anything that is asked for depend on whether a requester came back?
 *
 * @example asksForReturns(askedCounts(kpiSettings(null))) // true
 */
export function asksForReturns({ histograms, tallies }: AskedCounts): boolean {
  return (
    histograms.has("anchors-returned") ||
    histograms.has("human-solved-at-first-contact") ||
    tallies.has("ai-sustained")
  );
}
