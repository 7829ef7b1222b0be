import type { IncidentRow } from "../parse/tables/incident-table.ts";

/** A stretch of time, both ends in milliseconds since 1970. */
export type Stretch = { from: number; to: number };

export type ChannelAvailability = {
  channel: string;
  incidents: number;
  outageMinutes: number;
  /** Null when some incident does not say; else the sum. */
  messagesLost: number | null;
  pilotMinutes: number;
  /** 1 − outage ÷ pilot, 0 to 1. */
  share: number;
};

const minute = 60_000;

/**
 * How long do these stretches last together, when a moment that several share counts once?
 *
 * @example unitedLength([{ from: 0, to: 10 }, { from: 5, to: 12 }]) // 12
 */
export function unitedLength(stretches: readonly Stretch[]): number {
  const sorted = [...stretches].sort((one, next) => one.from - next.from);
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    if (to <= reached) continue;
    length += to - Math.max(from, reached);
    reached = to;
  }
  return length;
}

/**
 * How available was a channel while the pilot ran? 1 − (minutes of its outages and those of the whole
 * system, each minute once) ÷ minutes of the pilot. What lies before or after the pilot does not count.
 *
 * @example channelAvailability("line", incidents, pilot).share // 0.9994
 */
export function channelAvailability(
  channel: string,
  incidents: readonly IncidentRow[],
  pilot: Stretch,
): ChannelAvailability {
  const own = incidents.filter((one) => one.channel === channel || one.channel === "all");
  const during = own.flatMap((incident) => {
    const from = Math.max(Date.parse(incident.start), pilot.from);
    const to = Math.min(Date.parse(incident.end), pilot.to);
    return to > from ? [{ incident, from, to }] : [];
  });
  const outageMinutes = unitedLength(during) / minute;
  const pilotMinutes = (pilot.to - pilot.from) / minute;
  const lost = during.map(({ incident }) => incident.messagesLost);
  return {
    channel,
    incidents: during.length,
    outageMinutes,
    messagesLost: lost.includes(null)
      ? null
      : lost.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    pilotMinutes,
    share: pilotMinutes > 0 ? 1 - outageMinutes / pilotMinutes : 1,
  };
}
