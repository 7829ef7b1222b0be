import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { ReplySource } from "../period-cells.ts";
import type { TicketStore } from "./ticket-store.ts";
import type { TicketWords } from "./ticket-words.ts";

/** What the file as a whole lets one know. */
export interface FileFacts {
  /** The cut: seconds since 1970; nothing later counts. */
  cutAt: number;
  replySource: ReplySource;
  hasSolves: boolean;
  hasTopics: boolean;
  hasSessions: boolean;
  hasAi: boolean;
  hasOffers: boolean;
  hasNps: boolean;
}

/** Tickets as known at the cut: the one place where "nothing later counts" is enforced. */
export class TicketView {
  readonly store: TicketStore;
  readonly words: TicketWords;
  readonly facts: FileFacts;
  readonly settings: KpiSettings;

  constructor(store: TicketStore, words: TicketWords, facts: FileFacts, settings: KpiSettings) {
    this.store = store;
    this.words = words;
    this.facts = facts;
    this.settings = settings;
  }

  createdAt(index: number): number {
    return this.store.value("createdAt", index);
  }

  /** Seconds from creation to the cut: for so long the ticket could be watched. */
  watchedSeconds(index: number): number {
    return this.facts.cutAt - this.createdAt(index);
  }

  /** Seconds to the first public human reply, or -1 while there is none at the cut. */
  repliedAfter(index: number): number {
    const { replySource } = this.facts;
    if (replySource === "instants")
      return this.seen(index, this.store.value("repliedAfter", index));
    const vendor = this.store.value("vendorReplySeconds", index);
    return replySource === "vendor-calendar" ? this.seen(index, vendor) : vendor;
  }

  /** Is there proof of a reply whose time is missing? Then the ticket is neither seen nor open. */
  replyTimeIsMissing(index: number): boolean {
    return this.repliedAfter(index) < 0 && this.store.value("replies", index) > 0;
  }

  /**
   * Seconds to the last solve, or -1 when the ticket is open at the cut. Of a ticket solved once
   * inside the follow-up and again after it only the first is inside; its time is taken, because
   * the later one could not have been seen in a period that is followed no longer.
   */
  solvedAfter(index: number): number {
    if (this.words.status[this.store.value("status", index)] === "open") return -1;
    const last = this.seen(index, this.store.value("lastSolvedAfter", index));
    const first = this.seen(index, this.store.value("firstSolvedAfter", index));
    const { followUpSeconds } = this.settings;
    if (first >= 0 && first <= followUpSeconds && (last < 0 || last > followUpSeconds))
      return first;
    return last;
  }

  /** Seconds to the first solve, whatever happened later; -1 while there is none at the cut. */
  firstSolvedAfter(index: number): number {
    const first = this.seen(index, this.store.value("firstSolvedAfter", index));
    return first >= 0 ? first : this.solvedAfter(index);
  }

  /** Solved by the bot alone: nobody waited for a person. */
  isBotResolved(index: number): boolean {
    const resolved = this.store.value("aiResolved", index);
    if (resolved >= 0) return resolved === 1;
    return (
      this.store.value("aiInvolved", index) === 1 &&
      this.repliedAfter(index) < 0 &&
      this.store.value("replies", index) <= 0 &&
      this.store.value("handoffAfter", index) < 0 &&
      this.solvedAfter(index) >= 0
    );
  }

  private seen(index: number, after: number): number {
    return after >= 0 && after <= this.watchedSeconds(index) ? after : -1;
  }
}
