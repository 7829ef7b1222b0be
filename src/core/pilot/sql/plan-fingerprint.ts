import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { askedCounts } from "../asked-counts.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";

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
    columns: Object.entries(plan.columns).sort(),
    channelMap: [...plan.channelMap].sort(),
    excludeRequesters: sorted(plan.excludeRequesters),
    bulk: plan.bulkRequesterThreshold,
    windows: [settings.followUpSeconds, settings.returnWindowSeconds],
    satisfiedFrom: [...settings.satisfiedFrom],
    deadlines: [...settings.deadlines],
    asked: [sorted(asked.histograms), sorted(asked.tallies)],
    service: businessClock && [businessClock.coveredSpans, businessClock.stretches],
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, digits);
}
