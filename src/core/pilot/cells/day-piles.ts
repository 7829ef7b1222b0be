/** So many tickets, and the sum of the days on which they were created. */
export interface Pile {
  tickets: number;
  createdDays: number;
}

/** Days with a place at first: up to the year 2059. */
const firstDays = 2 ** 15;

/** Piles of tickets by local day, from the last day of 1969 on. */
export class DayPiles {
  /** Tickets and days of creation in turn: both of a day are always wanted together. */
  piles = new Float64Array(firstDays * 2);

  add(day: number, createdDay: number, tickets: number): void {
    const at = (day + 1) * 2;
    if (at >= this.piles.length) this.grow(at);
    const { piles } = this;
    piles[at] = (piles[at] as number) + tickets;
    piles[at + 1] = (piles[at + 1] as number) + createdDay * tickets;
  }

  /** Adds the piles of other tickets. */
  addAll(other: Float64Array): void {
    if (other.length > this.piles.length) this.grow(other.length / 2);
    const { piles } = this;
    for (const [at, count] of other.entries()) piles[at] = (piles[at] as number) + count;
  }

  on(day: number): Pile {
    const at = (day + 1) * 2;
    return { tickets: this.piles[at] ?? 0, createdDays: this.piles[at + 1] ?? 0 };
  }

  /** All of the days before this one. */
  before(day: number): Pile {
    const pile = { tickets: 0, createdDays: 0 };
    for (let at = 0; at <= day * 2 && at < this.piles.length; at += 2) {
      pile.tickets += this.piles[at] as number;
      pile.createdDays += this.piles[at + 1] as number;
    }
    return pile;
  }

  private grow(at: number): void {
    const { piles } = this;
    this.piles = new Float64Array(at * 2);
    this.piles.set(piles);
  }
}
