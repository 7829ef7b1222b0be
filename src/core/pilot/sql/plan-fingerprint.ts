import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { askedCounts } from "../asked-counts.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";

/** Keys in order, at every depth: two maps that say the same are one, however they were written. */
function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Long enough that no two plans share it, short enough to be read out. */
const digits = 16;

/**
 * A short mark of everything in plan and definitions that changes a cell. An answer carries it, so
 * that cells made by one plan are never read by another.
 *
 * @example planFingerprint(plan, settings).length // 16
 */
export function planFingerprint(plan: TicketPlan, settings: KpiSettings): string {
  const sorted = (words: Iterable<string>) => [...words].sort();
  const { businessClock } = settings;
  const asked = askedCounts(settings);
  const content = {
    zones: [plan.zone, plan.exportZone],
    exportedAt: plan.exportedAt,
    periods: plan.periods,
    channels: plan.channels && sorted(plan.channels),
    control: sorted(plan.controlChannels),
    outbound: sorted(plan.outboundChannels),
    format: plan.format,
    columns: plan.columns,
    columnMap: plan.columnMap,
    channelMap: [...plan.channelMap].sort(),
    excludeRequesters: sorted(plan.excludeRequesters),
    bulk: plan.bulkRequesterThreshold,
    windows: [settings.followUpSeconds, settings.returnWindowSeconds],
    satisfiedFrom: [...settings.satisfiedFrom],
    deadlines: [...settings.deadlines],
    asked: [sorted(asked.histograms), sorted(asked.tallies)],
    service: businessClock && [businessClock.coveredSpans, businessClock.stretches],
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content, inOrder)))).slice(0, digits);
}
