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
