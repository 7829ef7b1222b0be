import type { TableForm } from "./table-reading.ts";

/** One time in which a channel, or the whole system, did not work. */
export type IncidentRow = {
  id: string;
  /** Instants with their zone. */
  start: string;
  end: string;
  /** A channel of the map, or "all". */
  channel: string;
  /** Null: not known. */
  messagesLost: number | null;
  note: string | null;
};

const mostMessages = 1e9;

/** `incidents.csv`: when what was down, and what was lost. */
export const incidentForm: TableForm<IncidentRow> = {
  required: ["incident_id", "start", "end", "channel"],
  optional: ["messages_lost", "note"],
  rowOf: (cells) => {
    const id = cells.needed("incident_id");
    const channel = cells.needed("channel");
    const start = cells.instant("start");
    const end = cells.instant("end");
    const messagesLost = cells.number("messages_lost", 0, mostMessages, true);
    if (cells.text("start") === null) cells.fault("cell-missing", "start");
    if (cells.text("end") === null) cells.fault("incident-never-ends", "end", { id: id ?? "" });
    if (!id || !channel || !start || !end) return null;
    if (Date.parse(end) <= Date.parse(start)) {
      cells.fault("incident-ends-before-start", "end", { id, start, end });
    }
    return { id, start, end, channel, messagesLost, note: cells.text("note") };
  },
};
