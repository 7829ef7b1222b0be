import type { RangeLimits } from "../../../src/adapters/file-ranges.ts";
import { readTicketFile } from "../../../src/adapters/ticket-file.ts";
import { type KpiSettings, kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { type TicketPlan, ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { generatedExport, generatedWindow, generatedZone } from "./ticket-rows.ts";
import { type TableLine, weekTable } from "./week-table.ts";

/** The KPIs of the table that all contenders make; the last one where returns are looked for. */
const ofTheTable = ["first-response-time", "resolution-time", "csat", "handling-time"];
const ofReturns = "repeat-contact-rate";

/** What a `kpis.yaml` would ask for: the KPIs of the table, or all twelve. */
export function askedSettings(asked: "table" | "all", withReturns: boolean): KpiSettings {
  const all = kpiSettings(null);
  if (asked === "all") return all;
  const wanted = withReturns ? [...ofTheTable, ofReturns] : ofTheTable;
  return { ...all, kpis: all.kpis.filter(({ id }) => wanted.includes(id)) };
}

/** The window, the zone and the cut of the generated tickets. */
export function generatedPlan(file: string): TicketPlan {
  return {
    ...ticketPlan(null, { file, zone: generatedZone }),
    exportedAt: generatedExport,
    periods: [{ period: "baseline", window: generatedWindow }],
  };
}

/** The table as the stream engine makes it, with requesters compared or in bounded memory. */
export async function streamTable(
  file: string,
  asked: "table" | "all",
  withReturns: boolean,
  limits?: RangeLimits,
): Promise<TableLine[]> {
  const settings = askedSettings(asked, withReturns);
  const { periods } = await readTicketFile(file, generatedPlan(file), settings, {
    ignoreRequesters: !withReturns,
    ...(limits && { limits }),
  });
  return weekTable(periods[0]?.cells ?? [], withReturns);
}
