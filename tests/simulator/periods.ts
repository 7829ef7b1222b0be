import type { Channel } from "./customers.ts";
import { type ServiceTruth, truth } from "./truth.ts";

/** Taiwan keeps one offset all year, so local time is this many seconds ahead of UTC. */
export const taipeiOffsetSeconds = 8 * 3600;

export const secondsPerDay = 86_400;

export interface SimulatedPeriod {
  name: "baseline" | "norvane" | "tidalleaf";
  /** First local day, a Monday. */
  firstDay: string;
  weeks: number;
  /** When the file was exported, an instant at least 14 days after the last day. */
  exportedAt: string;
  ticketsPerWeek: number;
  channelMix: Readonly<Record<Channel, number>>;
  service: ServiceTruth;
}

/** Summer: much mail. */
const summerMix = { line: 40, "facebook-messenger": 17, email: 22, "web-chat": 9, phone: 12 };

/** Autumn: the shop's own campaigns moved people to LINE, whatever the system behind it. */
const autumnMix = { line: 51, "facebook-messenger": 15, email: 14, "web-chat": 10, phone: 10 };
const autumnMixOfKitchen = { ...autumnMix, line: 46, "web-chat": 14, email: 15 };

/** The three periods of the sample. The pilots run in the same weeks, each on its own brand. */
export const periods: readonly SimulatedPeriod[] = [
  {
    name: "baseline",
    firstDay: "2026-06-01",
    weeks: 8,
    exportedAt: "2026-08-10T01:00:00Z",
    ticketsPerWeek: 800,
    channelMix: summerMix,
    service: truth.baseline,
  },
  {
    name: "norvane",
    firstDay: "2026-08-31",
    weeks: 6,
    exportedAt: "2026-10-27T01:00:00Z",
    ticketsPerWeek: 530,
    channelMix: autumnMixOfKitchen,
    service: truth.norvane,
  },
  {
    name: "tidalleaf",
    firstDay: "2026-08-31",
    weeks: 6,
    exportedAt: "2026-10-27T01:00:00Z",
    ticketsPerWeek: 530,
    channelMix: autumnMix,
    service: truth.tidalleaf,
  },
];

/** The instant at which the first local day begins, in seconds since 1970. */
export function startOf(period: SimulatedPeriod): number {
  return Date.parse(`${period.firstDay}T00:00:00Z`) / 1000 - taipeiOffsetSeconds;
}

export function exportOf(period: SimulatedPeriod): number {
  return Date.parse(period.exportedAt) / 1000;
}
