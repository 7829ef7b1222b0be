/** So many tickets, and the sum of the days on which they were created. */
export interface Pile {
  tickets: number;
  createdDays: number;
}

/** Days with a place at first: up to the year 2059. */
const firstDays = 2 ** 15;

/** Piles of tickets by local day, from the last day of 1969 on. */
export class DayPiles {
  private tickets = new Float64Array(firstDays);
  private createdDays = new Float64Array(firstDays);

  add(day: number, createdDay: number, tickets: number): void {
    const at = day + 1;
    if (at >= this.tickets.length) this.grow(at);
    this.tickets[at] = (this.tickets[at] as number) + tickets;
    this.createdDays[at] = (this.createdDays[at] as number) + createdDay * tickets;
  }

  on(day: number): Pile {
    return { tickets: this.tickets[day + 1] ?? 0, createdDays: this.createdDays[day + 1] ?? 0 };
  }

  /** All of the days before this one. */
  before(day: number): Pile {
    const pile = { tickets: 0, createdDays: 0 };
    for (let at = 0; at <= day && at < this.tickets.length; at += 1) {
      pile.tickets += this.tickets[at] as number;
      pile.createdDays += this.createdDays[at] as number;
    }
    return pile;
  }

  private grow(at: number): void {
    const { tickets, createdDays } = this;
    this.tickets = new Float64Array(at * 2);
    this.createdDays = new Float64Array(at * 2);
    this.tickets.set(tickets);
    this.createdDays.set(createdDays);
  }
}
