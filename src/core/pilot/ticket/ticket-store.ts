import { type Ticket, type TicketField, ticketFieldNames, ticketFields } from "./ticket.ts";

type Column = Int32Array | Float64Array | Int16Array | Int8Array;

/**
 * All tickets of one file, a typed array per field: about 90 bytes a ticket, so that millions fit
 * where objects would not.
 */
export class TicketStore {
  count = 0;
  private capacity = 1024;
  private readonly columns: Record<TicketField, Column>;

  constructor() {
    const made = ticketFieldNames.map((name) => [name, new ticketFields[name](this.capacity)]);
    this.columns = Object.fromEntries(made) as Record<TicketField, Column>;
  }

  add(ticket: Ticket): void {
    if (this.count === this.capacity) this.grow();
    for (const name of ticketFieldNames) this.columns[name][this.count] = ticket[name];
    this.count += 1;
  }

  /** One field of all tickets; only the first `count` entries hold anything. */
  column(name: TicketField): Column {
    return this.columns[name];
  }

  value(name: TicketField, index: number): number {
    return this.columns[name][index] as number;
  }

  private grow(): void {
    this.capacity *= 2;
    for (const name of ticketFieldNames) {
      const larger = new ticketFields[name](this.capacity);
      larger.set(this.columns[name]);
      this.columns[name] = larger;
    }
  }
}
