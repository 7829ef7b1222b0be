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
  private readonly byTicket = new Map<string, readonly string[]>();
  private readonly used = new Set<string>();

  /** Of several ratings of one ticket the last one counts. */
  add(row: CanonicalRow): void {
    this.byTicket.set(
      row.get("ticket_id"),
      columns.map((column) => row.get(column)),
    );
  }

  /** Puts the rating of this ticket in its columns, if there is one. */
  complete(ticket: CanonicalRow): void {
    const id = ticket.get("ticket_id");
    const values = this.byTicket.get(id);
    if (values === undefined) return;
    this.used.add(id);
    for (const [index, column] of columns.entries()) {
      const value = values[index] ?? "";
      if (value !== "") ticket.set(column, value);
    }
  }

  /** Ratings of tickets that never came. */
  get unused(): number {
    return this.byTicket.size - this.used.size;
  }
}
