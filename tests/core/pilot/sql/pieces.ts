import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import type { ReadOptions } from "../../../../src/core/pilot/sql/read-tickets.ts";

/** Options with two columns and nothing declared. */
export const plainRead: ReadOptions = {
  columns: new Map([
    ["ticket_id", { name: "ticket_id", type: "String" }],
    ["created_at", { name: "created_at", type: "String" }],
  ]),
  from: "t",
  wall: [{ from: 0, value: 0 }],
  namedRequesters: [],
  channelMap: new Map(),
  outbound: new Set(),
};

export const plainSettings = kpiSettings(null);
