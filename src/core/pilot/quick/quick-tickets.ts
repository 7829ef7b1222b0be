import type { KeyFingerprint } from "../scan/key-fingerprint.ts";
import type { FileTimes } from "../ticket/file-times.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TicketIds } from "../ticket/ticket-ids.ts";
import { places } from "./quick-columns.ts";
import { QuickRow, type QuickRowParts } from "./quick-row.ts";

const [mostOfNps, usualScale, longestScale, largestCount] = [10, 5, 100, 32_767];

/** What the decoder of a file shares: whoever reads a row fills the same ticket and the same tables. */
export interface QuickTicketParts extends QuickRowParts {
  ticket: Ticket;
  ids: TicketIds;
  times: FileTimes;
}

/**
 * Rows written the way machines write them → tickets, in one walk over the bytes. Every rule is one of
 * `TicketDecoder`; a row that breaks any of them, or is written in another way, is left to it.
 */
export class QuickTickets {
  /** Filled by `read`. */
  readonly ticket: Ticket;
  private readonly row: QuickRow;
  private readonly cells: Int32Array;
  private readonly ids: TicketIds;
  private readonly times: FileTimes;
  private readonly requester: KeyFingerprint;

  constructor(parts: QuickTicketParts) {
    this.ticket = parts.ticket;
    this.row = new QuickRow(parts);
    this.cells = this.row.cells;
    this.ids = parts.ids;
    this.times = parts.times;
    this.requester = parts.requester;
  }

  /** Reads the ticket that begins at `from`; where the next row begins, or -1 when it is not usual. */
  read(bytes: Uint8Array, from: number): number {
    const next = this.row.read(bytes, from);
    if (next < 0 || !this.takeTimes() || !this.takeRatings()) return -1;
    const { ticket, cells, row, ids, requester } = this;
    this.takeCounts();
    ticket.hasRequester = row.hasRequester;
    // Both halves 0 say that there is nobody.
    ticket.requesterLow = row.hasRequester ? requester.low || 1 : 0;
    ticket.requesterHigh = row.hasRequester ? requester.high : 0;
    ticket.status = cells[places.status] as number;
    ticket.channel = cells[places.channel] as number;
    ticket.topic = cells[places.topic] as number;
    ticket.initiatedBy = cells[places.initiatedBy] as number;
    ticket.exclusion = cells[places.exclusion] as number;
    ticket.aiKind = cells[places.aiKind] as number;
    const isNumber = row.idNumber >= 0 && ids.takeDigits(row.idNumber, row.idTo - row.idFrom);
    if (!isNumber) ids.take(bytes, row.idFrom, row.idTo);
    ticket.idLow = ids.low;
    ticket.idHigh = ids.high;
    this.noteTimes();
    return next;
  }

  /** False when an event lies before the creation, or there is no creation at all. */
  private takeTimes(): boolean {
    const { ticket, cells } = this;
    const created = cells[places.created] as number;
    if (created < 0) return false;
    for (let place: number = places.replied; place <= places.updated; place += 1) {
      const at = cells[place] as number;
      if (at >= 0 && at < created) return false;
    }
    const first = after(cells[places.firstSolved] as number, created);
    const last = after(cells[places.lastSolved] as number, created);
    const closed = after(cells[places.closed] as number, created);
    const handoff = cells[places.handoff] as number;
    ticket.createdAt = created;
    ticket.repliedAfter = after(cells[places.replied] as number, created);
    ticket.firstSolvedAfter = first;
    ticket.lastSolvedAfter = Math.max(last < 0 ? closed : last, first);
    ticket.updatedAfter = after(cells[places.updated] as number, created);
    ticket.handoffAfter = handoff < 0 ? -1 : Math.max(0, handoff - created);
    return true;
  }

  /** False when a mark lies outside its scale. */
  private takeRatings(): boolean {
    const { ticket, cells } = this;
    const value = cells[places.csat] as number;
    const scale = cells[places.csatScale] as number;
    const most = scale < 0 ? usualScale : scale;
    if (value > most || most > longestScale) return false;
    ticket.csat = value;
    ticket.csatScale = value < 0 ? -1 : most;
    ticket.csatOffered = value < 0 ? (cells[places.csatOffered] as number) : 1;
    ticket.nps = cells[places.nps] as number;
    return ticket.nps <= mostOfNps;
  }

  private takeCounts(): void {
    const { ticket, cells } = this;
    ticket.reopens = Math.min(cells[places.reopens] as number, largestCount);
    ticket.replies = Math.min(cells[places.replies] as number, largestCount);
    ticket.sessions = Math.min(cells[places.sessions] as number, largestCount);
    ticket.handleSeconds = cells[places.handle] as number;
    ticket.slaTargetSeconds = cells[places.target] as number;
    ticket.aiInvolved = cells[places.aiInvolved] as number;
    ticket.aiResolved = cells[places.aiResolved] as number;
    ticket.slaMet = cells[places.slaMet] as number;
  }

  private noteTimes(): void {
    const { times, cells, ticket } = this;
    let latest = times.latestInstant;
    for (let place: number = places.created; place <= places.handoff; place += 1) {
      const at = cells[place] as number;
      if (at > latest) latest = at;
    }
    times.latestInstant = latest;
    times.zoned += 1;
    if (ticket.repliedAfter >= 0) times.hasReplyInstants = true;
    const exported = cells[places.exported] as number;
    if (exported < 0) return;
    if (exported < times.earliestExport) times.earliestExport = exported;
    if (exported > times.latestExport) times.latestExport = exported;
  }
}

/** Seconds from creation to an event; -1 when it did not happen. */
function after(at: number, created: number): number {
  return at < 0 ? -1 : at - created;
}
