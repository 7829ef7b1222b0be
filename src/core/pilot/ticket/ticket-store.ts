import {
  emptyColumns,
  type Ticket,
  type TicketColumns,
  type TicketField,
  ticketFieldNames,
} from "./ticket.ts";

/**
 * All tickets of one file, a typed array per field: about 100 bytes a ticket, so that millions fit
 * where objects would not.
 */
export class TicketStore {
  count = 0;
  private capacity = 1024;
  private columns: TicketColumns = emptyColumns(this.capacity);

  add(ticket: Ticket): void {
    if (this.count === this.capacity) this.grow();
    for (const name of ticketFieldNames) this.columns[name][this.count] = ticket[name];
    this.count += 1;
  }

  /** One field of all tickets; only the first `count` entries hold anything. */
  column(name: TicketField): TicketColumns[TicketField] {
    return this.columns[name];
  }

  value(name: TicketField, index: number): number {
    return this.columns[name][index] as number;
  }

  private grow(): void {
    this.capacity *= 2;
    const larger = emptyColumns(this.capacity);
    for (const name of ticketFieldNames) larger[name].set(this.columns[name]);
    this.columns = larger;
  }
}
