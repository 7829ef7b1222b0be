import type { ColumnBinding } from "../format/column-binding.ts";
import { headerText } from "../format/header-text.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import { ByteWords, hashBytes, trimmed } from "../scan/byte-words.ts";
import { noNumber, unreadableNumber } from "../scan/cell-number.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";
import { noInstant } from "../time/instant-bytes.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import {
  instantColumns,
  numberColumns,
  truthColumns,
  vendorColumns,
  type WordColumn,
  wordColumnNames,
  wordColumns,
} from "./column-fields.ts";
import { Reconciler } from "./reconciler.ts";
import { RowFields } from "./row-fields.ts";
import type { RowFindings } from "./row-findings.ts";
import { readSatisfaction } from "./satisfaction.ts";
import { type Ticket, unknownTicket } from "./ticket.ts";

const secondsPerUnit: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["seconds", 1],
  ["min", 60],
  ["minutes", 60],
  ["h", 3600],
  ["hours", 3600],
]);

/** Largest number that the 16-bit fields of a ticket can hold; replies beyond it do not matter. */
const largestCount = 32_767;

/**
 * What does a row say? Fills one ticket with numbers, or names the first thing that makes the row
 * unusable. The ticket returned is the same object every time.
 */
export class TicketDecoder {
  readonly words = new Map<WordColumn, ByteWords>();
  readonly vendorClocks = new ByteWords();
  readonly reconciler = new Reconciler();
  earliestExport = Infinity;
  latestExport = -1;
  private readonly blank = unknownTicket();
  private readonly ticket = unknownTicket();
  private readonly fields: RowFields;
  private readonly salt: number;

  constructor(binding: ColumnBinding, zone: ZoneOffsets, findings: RowFindings, salt: string) {
    this.fields = new RowFields(binding, zone, findings);
    this.salt = hashBytes(new TextEncoder().encode(salt), 1);
    for (const name of wordColumnNames) this.words.set(name, new ByteWords());
  }

  /** Does the file have this column? */
  has(role: ColumnRole): boolean {
    return this.fields.has(role);
  }

  /** Latest time in the usable rows: what was exported when nobody says when. */
  latestInstant = -1;
  private exported = noInstant;

  decode(row: ScannedRow, rowNumber: number): Ticket | null {
    this.fields.moveTo(row, rowNumber);
    Object.assign(this.ticket, this.blank);
    this.ticket.row = rowNumber;
    const isGood =
      this.readKeys() &&
      this.readInstants() &&
      this.readCounts() &&
      this.readRatings() &&
      this.readVendorDurations();
    if (!isGood) return null;
    this.noteTimes();
    this.readWords();
    this.reconciler.note(this.ticket);
    return this.ticket;
  }

  private readKeys(): boolean {
    const id = trimmed(this.fields.bytes("ticket_id"));
    if (id.length === 0) return this.fields.fail("ticket-value-missing", "ticket_id", {});
    this.ticket.idLow = hashBytes(id, 1);
    this.ticket.idHigh = hashBytes(id, 2);
    const requester = trimmed(this.fields.bytes("requester_key"));
    if (requester.length > 0) {
      this.ticket.requesterLow = hashBytes(requester, this.salt);
      this.ticket.requesterHigh = hashBytes(requester, this.salt ^ 0x55555555);
    }
    const created = this.fields.instant("created_at");
    if (created === noInstant) return this.fields.fail("ticket-value-missing", "created_at", {});
    this.ticket.createdAt = created;
    return created >= 0;
  }

  private readInstants(): boolean {
    const { ticket } = this;
    let closedAfter = -1;
    for (const [column, field] of instantColumns) {
      const after = this.secondsAfterCreation(column);
      if (after === null) return false;
      if (field === "closedAfter") closedAfter = after;
      else ticket[field] = after;
    }
    // A ticket closed without ever being solved ends when it is closed.
    if (ticket.lastSolvedAfter < 0) ticket.lastSolvedAfter = Math.max(closedAfter, -1);
    if (ticket.firstSolvedAfter > ticket.lastSolvedAfter) {
      ticket.lastSolvedAfter = ticket.firstSolvedAfter;
    }
    return this.readExportTime() && this.readHandoff();
  }

  private readExportTime(): boolean {
    this.exported = this.fields.instant("exported_at");
    return this.exported >= noInstant;
  }

  /** A row that cannot be used says nothing about when the file was made. */
  private noteTimes(): void {
    const { exported } = this;
    this.latestInstant = Math.max(this.latestInstant, this.fields.latestInstant);
    if (exported < 0) return;
    this.earliestExport = Math.min(this.earliestExport, exported);
    this.latestExport = Math.max(this.latestExport, exported);
  }

  private readHandoff(): boolean {
    const handoff = this.fields.instant("handoff_at");
    // An assistant may pass a chat on before the ticket is made of it: that counts as at creation.
    if (handoff >= 0) this.ticket.handoffAfter = Math.max(0, handoff - this.ticket.createdAt);
    return handoff >= noInstant;
  }

  /** Null when the row cannot be used; -1 when the event did not happen or is not known. */
  private secondsAfterCreation(column: ColumnRole): number | null {
    const at = this.fields.instant(column);
    if (at === noInstant) return -1;
    if (at < noInstant) return null;
    const after = at - this.ticket.createdAt;
    if (after >= 0) return after;
    this.fields.fail("event-before-creation", column, { found: -after });
    return null;
  }

  private readCounts(): boolean {
    for (const [column, field] of numberColumns) {
      const value = this.fields.number(column);
      if (value === unreadableNumber) return this.fields.unreadable(column);
      const isSmall = field !== "handleSeconds" && field !== "slaTargetSeconds";
      this.ticket[field] = isSmall ? Math.min(value, largestCount) : value;
    }
    for (const [column, field] of truthColumns) {
      const value = this.fields.truth(column);
      if (value === unreadableNumber) return this.fields.unreadable(column);
      this.ticket[field] = value;
    }
    return true;
  }

  private readRatings(): boolean {
    const { ticket } = this;
    if (ticket.nps > 10) {
      return this.fields.fail("rating-out-of-scale", "nps_value", {
        found: ticket.nps,
        expected: 10,
      });
    }
    if (this.has("satisfaction_score")) {
      const isRead = readSatisfaction(this.fields.bytes("satisfaction_score"), ticket);
      return isRead || this.fields.unreadable("satisfaction_score");
    }
    const value = this.fields.number("csat_value");
    const scale = this.fields.number("csat_scale_max");
    if (value === unreadableNumber) return this.fields.unreadable("csat_value");
    if (scale === unreadableNumber) return this.fields.unreadable("csat_scale_max");
    const scaleMax = scale === noNumber ? 5 : scale;
    if (value > scaleMax || scaleMax > 100) {
      return this.fields.fail("rating-out-of-scale", "csat_value", {
        found: value,
        expected: scaleMax,
      });
    }
    ticket.csat = value;
    ticket.csatScale = value === noNumber ? -1 : scaleMax;
    if (value !== noNumber) ticket.csatOffered = 1;
    return true;
  }

  private readVendorDurations(): boolean {
    const { ticket } = this;
    const calendarReply = this.fields.number("reply_minutes", 60);
    const businessReply = this.fields.number("reply_business_minutes", 60);
    const own = this.unitOf("vendor_frt_unit");
    const ownReply = own === 0 ? noNumber : this.fields.number("vendor_frt_value", own);
    const clock = this.fields.bytes("vendor_frt_clock");
    if (ownReply >= 0) this.vendorClocks.numberOf(clock);
    ticket.vendorReplySeconds = this.has("reply_minutes") ? calendarReply : businessReply;
    if (this.has("vendor_frt_value")) ticket.vendorReplySeconds = ownReply;
    ticket.vendorFirstSolveSeconds = this.fields.number("first_solve_minutes", 60);
    ticket.vendorBusinessSolveSeconds = this.fields.number("first_solve_business_minutes", 60);
    this.reconciler.fullSolveSeconds = this.fields.number("full_solve_minutes", 60);
    this.reconciler.solveHoursSeconds = this.fields.number("solve_hours", 3600);
    for (const column of vendorColumns) {
      if (this.fields.number(column) === unreadableNumber) return this.fields.unreadable(column);
    }
    return true;
  }

  private readWords(): void {
    for (const column of wordColumnNames) {
      const number = this.words.get(column)?.numberOf(this.fields.bytes(column)) ?? 0;
      this.ticket[wordColumns[column]] = number;
    }
  }

  /** Seconds in the vendor's unit; 0 when the unit is not known, so that nothing is assumed. */
  private unitOf(column: ColumnRole): number {
    const bytes = this.fields.bytes(column).subarray(0, 16);
    return secondsPerUnit.get(headerText(String.fromCharCode(...bytes))) ?? 0;
  }
}
