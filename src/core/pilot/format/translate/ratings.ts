import type { TicketColumn } from "../../../schema/ticket-column.ts";
import type { CanonicalRow } from "./canonical-row.ts";

const columns: readonly TicketColumn[] = [
  "csat_value",
  "csat_scale_max",
  "csat_offered",
  "csat_at",
];

/** Ratings that were exported apart from their tickets, by the id of the ticket. */
export class Ratings {
  private readonly byTicket = new Map<string, { values: readonly string[]; file: number }>();
  private readonly used = new Set<string>();

  /** Of several ratings of one ticket the last one counts. */
  add(row: CanonicalRow, file: number): void {
    const values = columns.map((column) => row.get(column));
    this.byTicket.set(row.get("ticket_id"), { values, file });
  }

  /** Puts the rating of this ticket in its columns, if there is one. */
  complete(ticket: CanonicalRow): void {
    const id = ticket.get("ticket_id");
    const found = this.byTicket.get(id);
    if (found === undefined) return;
    this.used.add(id);
    for (const [index, column] of columns.entries()) {
      const value = found.values[index] ?? "";
      if (value !== "") ticket.set(column, value);
    }
  }

  /** Ratings of this file whose tickets never came. */
  unusedOf(file: number): number {
    return [...this.byTicket].filter(([id, one]) => one.file === file && !this.used.has(id)).length;
  }
}
