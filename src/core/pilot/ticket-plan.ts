import type { ColumnMap } from "../schema/column-map.ts";
import type { PilotPlan, PilotWindow, TicketFormat } from "../schema/pilot-plan.ts";
import type { TicketColumn } from "../schema/ticket-column.ts";
import type { Period } from "./cell.ts";

/** What a reader must know about one ticket file: `pilot.yaml` with its defaults filled in. */
export interface TicketPlan {
  /** Name of the file, for traces and findings. */
  file: string;
  format: TicketFormat;
  /** Zone in which days and weeks are counted. */
  zone: string;
  /** False when nobody declared the zone: nothing can then be compared. */
  zoneIsDeclared: boolean;
  /** Zone of times that carry none. */
  exportZone: string;
  /** The cut as ISO text; null: the export's own column, else the latest time in the file. */
  exportedAt: string | null;
  /** The periods to read; a window of null takes every day of the file. */
  periods: readonly { period: Period; window: PilotWindow | null }[];
  columns: Readonly<Partial<Record<TicketColumn, string>>>;
  /** The column map that a person wrote for this file; null: by its headers alone. */
  columnMap: ColumnMap | null;
  channels: ReadonlySet<string> | null;
  controlChannels: ReadonlySet<string>;
  outboundChannels: ReadonlySet<string>;
  channelMap: ReadonlyMap<string, string>;
  excludeRequesters: readonly string[];
  bulkRequesterThreshold: number | null;
  washInWeeks: number;
  /** Mixed into the hash of requester ids. */
  salt: string;
}

export interface TicketPlanOptions {
  /** The file as it is to be named in findings; the plan's own name when absent. */
  file?: string;
  /** Read only this period. Without any window the whole file is this period. */
  period?: Period;
  zone?: string;
  salt?: string;
  columnMap?: ColumnMap | null;
}

function periodsOf(plan: PilotPlan | null, only: Period | undefined): TicketPlan["periods"] {
  const declared = (["baseline", "pilot"] as const).flatMap((period) => {
    const window = plan?.windows[period];
    return window ? [{ period, window }] : [];
  });
  if (only === undefined && declared.length > 0) return declared;
  const period = only ?? "baseline";
  return [declared.find((found) => found.period === period) ?? { period, window: null }];
}

/** A map speaks where the plan leaves the format open, asks for a map, or names the map's base. */
function mapInForce(format: TicketFormat | undefined, map: ColumnMap | null): ColumnMap | null {
  const isAsked =
    format === undefined || format === "auto" || format === "column-map" || format === map?.base;
  return isAsked ? map : null;
}

/**
 * What holds for one ticket file? Fills in the defaults of `pilot.yaml`; without a plan the whole
 * file is one period, and the zone is undeclared unless the options name it.
 *
 * @example ticketPlan(null, { file: "tickets.csv" }).zoneIsDeclared // false
 */
export function ticketPlan(plan: PilotPlan | null, options: TicketPlanOptions = {}): TicketPlan {
  const zone = plan?.zone ?? options.zone;
  return {
    file: options.file ?? plan?.export.file ?? "tickets.csv",
    format: plan?.export.format ?? "auto",
    zone: zone ?? "UTC",
    zoneIsDeclared: zone !== undefined,
    exportZone: plan?.export.zone ?? zone ?? "UTC",
    exportedAt: plan?.export.exportedAt ?? null,
    periods: periodsOf(plan, options.period),
    columns: plan?.export.columns ?? {},
    columnMap: mapInForce(plan?.export.format, options.columnMap ?? null),
    channels: plan?.channels ? new Set(plan.channels) : null,
    controlChannels: new Set(plan?.controlChannels),
    outboundChannels: new Set(plan?.outboundChannels),
    channelMap: new Map(Object.entries(plan?.channelMap ?? {})),
    excludeRequesters: plan?.excludeRequesters ?? [],
    bulkRequesterThreshold: plan?.bulkRequesterThreshold ?? null,
    washInWeeks: plan?.washInWeeks ?? 0,
    salt: options.salt ?? "",
  };
}
