import { askedCounts } from "../asked-counts.ts";
import { DayMoves } from "../cells/backlog.ts";
import { countedParts } from "../cells/counted-parts.ts";
import type { DaySpan } from "../cells/day-span.ts";
import { HistogramRoom } from "../cells/duration-counter.ts";
import type { AskedPeriod } from "../cells/period-builder.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { WeeksPart } from "../range/file-part.ts";
import { namedRequesters, requesterName } from "../ticket/population.ts";
import type { OpenedFile, TicketSink } from "../ticket/row-reader.ts";
import { SeenTicket } from "../ticket/seen-ticket.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { type TicketWords, ticketWords } from "../ticket/ticket-words.ts";
import { type TraitMeaning, traitMeaning } from "../ticket/trait-meaning.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import type { LearnedFile } from "./learned-file.ts";
import { PeriodCounter } from "./period-counter.ts";

/**
 * Counts every ticket at once and keeps none: what is held grows with weeks and channels, not with
 * rows. What joins tickets of one requester is not computed, and of doubled ids the first row counts.
 */
export class WeekCounter implements TicketSink {
  readonly periods: readonly PeriodCounter[];
  readonly moves: DayMoves;
  /** Days on which tickets that may count were created, up to the cut. */
  counted: DaySpan | null = null;
  doubled = 0;
  private readonly file: OpenedFile;
  private readonly plan: TicketPlan;
  private readonly settings: KpiSettings;
  private readonly learned: LearnedFile;
  private readonly zone: ZoneOffsets;
  private readonly named: ReadonlySet<string>;
  private readonly meanings: TraitMeaning[] = [];
  /** Numbers of channels by trait, and their names. */
  private readonly channelOf: number[] = [];
  readonly channels: string[] = [];
  private seen: SeenTicket | null = null;
  private words: TicketWords | null = null;
  private wordCount = -1;

  constructor(
    file: OpenedFile,
    plan: TicketPlan,
    asked: readonly AskedPeriod[],
    settings: KpiSettings,
    learned: LearnedFile,
  ) {
    this.file = file;
    this.plan = plan;
    this.settings = settings;
    this.learned = learned;
    this.zone = new ZoneOffsets(plan.zone);
    this.moves = new DayMoves(this.zone);
    this.named = namedRequesters(plan);
    const parts = countedParts(askedCounts(settings));
    this.periods = asked.map((one) => new PeriodCounter(one, parts));
  }

  skip(): void {}

  add(ticket: Ticket, trait: number): void {
    if (this.file.decoder.ids.isRepeated) {
      this.doubled += 1;
      return;
    }
    const meaning = this.meanings[trait] ?? this.meaningOf(trait);
    const day = this.zone.localDay(ticket.createdAt);
    const isNamed = this.named.size > 0 && this.named.has(requesterName(ticket));
    const reason = meaning.reason ?? (isNamed ? "excluded-requester" : null);
    const seen = this.seen ?? new SeenTicket(this.learned.facts, this.settings, meaning);
    this.seen = seen;
    ticket.hasRequester = false;
    seen.see(ticket, meaning);
    if (reason === null) this.noteDays(seen, day);
    const channel = this.channelOf[trait] as number;
    for (const period of this.periods) period.count(seen, day, channel, reason);
  }

  /** All that was counted, as plain data; nothing may be counted here afterwards. */
  part(): WeeksPart {
    const { channels, doubled, counted, moves, periods } = this;
    const room = new HistogramRoom();
    const parts = periods.map((period) => period.part(room));
    return { channels, doubled, counted, ...moves.piles, periods: parts };
  }

  /** Adds what was counted of other tickets of the file, under the same assumptions. */
  addPart(part: WeeksPart): void {
    const numbers = part.channels.map((name) => this.channelNumber(name));
    for (const [index, period] of part.periods.entries())
      this.periods[index]?.addPart(period, numbers);
    this.doubled += part.doubled;
    this.moves.addAll(part);
    if (part.counted === null) return;
    for (const day of [part.counted.from, part.counted.to]) this.widen(day);
  }

  private widen(day: number): void {
    const { counted } = this;
    if (counted === null) this.counted = { from: day, to: day };
    else {
      counted.from = Math.min(counted.from, day);
      counted.to = Math.max(counted.to, day);
    }
  }

  private noteDays({ createdAt, solved }: SeenTicket, day: number): void {
    this.moves.addDays(day, solved < 0 ? null : this.zone.localDay(createdAt + solved), 1);
    if (createdAt > this.learned.cut.at) return;
    this.widen(day);
  }

  private meaningOf(trait: number): TraitMeaning {
    const words = this.wordsNow();
    const found = this.file.traits.all[trait];
    if (found === undefined) throw new RangeError(`no combination of traits has number ${trait}`);
    const meaning = traitMeaning(found, words, this.plan, this.settings);
    this.meanings[trait] = meaning;
    this.channelOf[trait] = this.channelNumber(meaning.channelName);
    return meaning;
  }

  private channelNumber(name: string): number {
    const known = this.channels.indexOf(name);
    return known < 0 ? this.channels.push(name) - 1 : known;
  }

  /** The words read so far; decoded anew only when there are more of them. */
  private wordsNow(): TicketWords {
    const { decoder } = this.file;
    let count = 0;
    for (const column of decoder.words.values()) count += column.words.length;
    if (this.words === null || count !== this.wordCount) {
      this.words = ticketWords(decoder, this.learned.encoding, this.plan);
      this.wordCount = count;
    }
    return this.words;
  }
}
