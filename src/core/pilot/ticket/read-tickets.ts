import type { KpiSettings } from "../kpi/kpi-settings.ts";
import { type FileFacts, SeenTicket } from "./seen-ticket.ts";
import { Ticket } from "./ticket.ts";
import type { TicketRecords } from "./ticket-records.ts";
import type { TraitMeaning } from "./trait-meaning.ts";

/** All tickets of a read file, each seen as it was known at the cut. */
export class ReadTickets {
  readonly count: number;
  readonly facts: FileFacts;
  readonly settings: KpiSettings;
  readonly records: TicketRecords;
  readonly meanings: readonly TraitMeaning[];
  private readonly ticket = new Ticket();
  private readonly seen: SeenTicket;

  constructor(
    records: TicketRecords,
    meanings: readonly [TraitMeaning, ...TraitMeaning[]],
    facts: FileFacts,
    settings: KpiSettings,
  ) {
    this.count = records.count;
    this.records = records;
    this.meanings = meanings;
    this.facts = facts;
    this.settings = settings;
    this.seen = new SeenTicket(facts, settings, meanings[0]);
  }

  /**
   * Decides for every ticket which of its solves counts, now that the cut is known; from then on
   * `solvedAfter` answers without looking at the whole ticket.
   */
  settle(): void {
    const { records, seen } = this;
    for (let index = 0; index < this.count; index += 1) {
      const [created, first] = [records.createdAt(index), records.firstSolvedAfter(index)];
      const last = records.solvedAfter(index);
      if (last >= 0)
        records.settle(index, seen.solvedOf(created, first, last, this.meaning(index)));
    }
    seen.isSettled = true;
  }

  /** Seconds to the solve that counts, -1 while there is none; after `settle`. */
  solvedAfter(index: number): number {
    return this.records.solvedAfter(index);
  }

  createdAt(index: number): number {
    return this.records.createdAt(index);
  }

  trait(index: number): number {
    return this.records.trait(index);
  }

  meaning(index: number): TraitMeaning {
    return this.meanings[this.records.trait(index)] as TraitMeaning;
  }

  /** The ticket at the cut; the same object every time. */
  see(index: number): SeenTicket {
    this.records.read(index, this.ticket);
    this.seen.see(this.ticket, this.meaning(index));
    return this.seen;
  }
}
