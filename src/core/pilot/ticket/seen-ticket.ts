import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { ReplySource } from "../period-cells.ts";
import type { Ticket } from "./ticket.ts";
import type { TraitMeaning } from "./trait-meaning.ts";

/** What the file as a whole lets one know. */
export interface FileFacts {
  /** The cut: seconds since 1970; nothing later counts. */
  cutAt: number;
  replySource: ReplySource;
  hasSolves: boolean;
  /** Are first solves told apart from last ones? If not, each ticket has one solve. */
  hasFirstSolves: boolean;
  hasTopics: boolean;
  hasSessions: boolean;
  hasAi: boolean;
  hasOffers: boolean;
  hasNps: boolean;
}

/**
 * A ticket as known at the cut: the one place where "nothing later counts" is enforced. One object
 * looks at all tickets of a file in turn. Seconds are from creation; -1 where there was nothing yet.
 */
export class SeenTicket {
  readonly facts: FileFacts;
  readonly settings: KpiSettings;
  meaning: TraitMeaning;
  /** Do the tickets handed over already name the solve that counts as their last one? */
  isSettled = false;
  createdAt = 0;
  /** Seconds from creation to the cut: for so long the ticket could be watched. */
  watched = 0;
  /** To the first public human reply. */
  replied = -1;
  /** Proof of a reply whose time is missing: the ticket is neither seen nor open. */
  isReplyMissing = false;
  /**
   * To the last solve. Of a ticket solved once inside the follow-up and again after it only the
   * first is inside; its time is taken, because the later one could not have been seen in a period
   * that is followed no longer.
   */
  solved = -1;
  /** To the first solve, whatever happened later. */
  firstSolved = -1;
  /** To the hand-over by the bot. */
  handed = -1;
  /** Solved by the bot alone: nobody waited for a person. */
  isByBot = false;
  hasRequester = false;
  handleSeconds = -1;
  targetSeconds = -1;
  vendorFirstSolve = -1;
  vendorBusinessSolve = -1;

  constructor(facts: FileFacts, settings: KpiSettings, meaning: TraitMeaning) {
    this.facts = facts;
    this.settings = settings;
    this.meaning = meaning;
  }

  see(ticket: Ticket, meaning: TraitMeaning): void {
    this.meaning = meaning;
    this.createdAt = ticket.createdAt;
    this.watched = this.facts.cutAt - ticket.createdAt;
    this.replied = this.repliedOf(ticket);
    this.isReplyMissing = this.replied < 0 && meaning.replies > 0;
    const { createdAt: created, firstSolvedAfter: first, lastSolvedAfter: last } = ticket;
    this.solved = this.isSettled ? last : this.solvedOf(created, first, last, meaning);
    this.firstSolved = first >= 0 && first <= this.watched ? first : this.solved;
    this.handed = ticket.handoffAfter;
    this.isByBot = meaning.aiResolved < 0 ? this.isSolvedAlone(meaning) : meaning.aiResolved === 1;
    this.hasRequester = ticket.hasRequester;
    this.handleSeconds = ticket.handleSeconds;
    this.targetSeconds = ticket.slaTargetSeconds;
    this.vendorFirstSolve = ticket.vendorFirstSolveSeconds;
    this.vendorBusinessSolve = ticket.vendorBusinessSolveSeconds;
  }

  private repliedOf(ticket: Ticket): number {
    const { replySource } = this.facts;
    if (replySource === "instants") return this.seen(ticket.repliedAfter);
    const vendor = ticket.vendorReplySeconds;
    return replySource === "vendor-calendar" ? this.seen(vendor) : vendor;
  }

  /** Which of the two solves counts, or -1: see `solved`. */
  solvedOf(created: number, first: number, last: number, { isOpen }: TraitMeaning): number {
    if (isOpen) return -1;
    const watched = this.facts.cutAt - created;
    const isFirstSeen = first >= 0 && first <= watched;
    const seenLast = last >= 0 && last <= watched ? last : -1;
    const limit = this.settings.followUpSeconds;
    const isFirstOnly = isFirstSeen && first <= limit && (seenLast < 0 || seenLast > limit);
    return isFirstOnly ? first : seenLast;
  }

  private isSolvedAlone(meaning: TraitMeaning): boolean {
    const isWithBot = meaning.aiInvolved === 1 && this.handed < 0;
    return isWithBot && this.replied < 0 && meaning.replies <= 0 && this.solved >= 0;
  }

  private seen(after: number): number {
    return after >= 0 && after <= this.watched ? after : -1;
  }
}
