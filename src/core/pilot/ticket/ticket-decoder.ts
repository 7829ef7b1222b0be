import type { Code } from "../../diagnostic/codes.ts";
import type { ColumnBinding } from "../format/column-binding.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import { ByteWords, hashBytes, trimmed } from "../scan/byte-words.ts";
import {
  noNumber,
  numberFromBytes,
  truthFromBytes,
  unreadableNumber,
} from "../scan/cell-number.ts";
import { cellText } from "../scan/cell-text.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";
import { instantFromBytes, noInstant } from "../time/instant-bytes.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { Reconciler } from "./reconciler.ts";
import type { RowFindings } from "./row-findings.ts";
import { readSatisfaction } from "./satisfaction.ts";
import { type Ticket, type TicketField, unknownTicket } from "./ticket.ts";

const dateFaults: Record<number, Code> = {
  [-2]: "impossible-date",
  [-3]: "minguo-date",
  [-4]: "spreadsheet-date",
  [-5]: "unreadable-date",
};

/** Columns of words: canonical column → field of the ticket. */
const wordColumns = {
  status: "status",
  channel: "channel",
  topic: "topic",
  initiated_by: "initiatedBy",
  exclusion_reason: "exclusion",
  ai_resolution_kind: "aiKind",
} as const satisfies Partial<Record<ColumnRole, TicketField>>;

export type WordColumn = keyof typeof wordColumns;
const wordColumnNames = Object.keys(wordColumns).filter(
  (name): name is WordColumn => name in wordColumns,
);

const instantColumns = [
  ["first_public_agent_reply_at", "repliedAfter"],
  ["first_solved_at", "firstSolvedAfter"],
  ["last_solved_at", "lastSolvedAfter"],
  ["closed_at", "closedAfter"],
  ["last_updated_at", "updatedAfter"],
] as const;

const numberColumns = [
  ["reopen_count", "reopens"],
  ["agent_public_reply_count", "replies"],
  ["contact_session_count", "sessions"],
  ["nps_value", "nps"],
  ["handle_seconds", "handleSeconds"],
  ["sla_first_target_seconds", "slaTargetSeconds"],
] as const satisfies readonly (readonly [ColumnRole, TicketField])[];

const truthColumns = [
  ["ai_involved", "aiInvolved"],
  ["ai_resolved", "aiResolved"],
  ["csat_offered", "csatOffered"],
  ["sla_first_met", "slaMet"],
] as const satisfies readonly (readonly [ColumnRole, TicketField])[];

const secondsPerUnit: Record<string, number> = { s: 1, m: 60, h: 3600 };

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
  latestInstant = -1;
  earliestExport = Infinity;
  latestExport = -1;
  private readonly blank = unknownTicket();
  private readonly ticket = unknownTicket();
  private readonly binding: ColumnBinding;
  private readonly zone: ZoneOffsets;
  private readonly findings: RowFindings;
  private readonly salt: number;
  private row: ScannedRow | null = null;
  private rowNumber = 0;

  constructor(binding: ColumnBinding, zone: ZoneOffsets, findings: RowFindings, salt: string) {
    this.binding = binding;
    this.zone = zone;
    this.findings = findings;
    this.salt = hashBytes(new TextEncoder().encode(salt), 1);
    for (const name of wordColumnNames) this.words.set(name, new ByteWords());
  }

  /** Does the file have this column? */
  has(role: ColumnRole): boolean {
    return this.binding.index.has(role);
  }

  decode(row: ScannedRow, rowNumber: number): Ticket | null {
    this.row = row;
    this.rowNumber = rowNumber;
    Object.assign(this.ticket, this.blank);
    this.ticket.row = rowNumber;
    const isGood =
      this.readKeys() &&
      this.readInstants() &&
      this.readCounts() &&
      this.readRatings() &&
      this.readVendorDurations();
    if (!isGood) return null;
    this.readWords();
    this.reconciler.note(this.ticket);
    return this.ticket;
  }

  private readKeys(): boolean {
    const id = trimmed(this.bytes("ticket_id"));
    if (id.length === 0) return this.fail("ticket-value-missing", "ticket_id", {});
    this.ticket.idLow = hashBytes(id, 1);
    this.ticket.idHigh = hashBytes(id, 2);
    const requester = trimmed(this.bytes("requester_key"));
    if (requester.length > 0) {
      this.ticket.requesterLow = hashBytes(requester, this.salt);
      this.ticket.requesterHigh = hashBytes(requester, this.salt ^ 0x55555555);
    }
    const created = this.instant("created_at");
    if (created === noInstant) return this.fail("ticket-value-missing", "created_at", {});
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
    const exported = this.instant("exported_at");
    if (exported < noInstant) return false;
    if (exported >= 0) {
      this.earliestExport = Math.min(this.earliestExport, exported);
      this.latestExport = Math.max(this.latestExport, exported);
    }
    return true;
  }

  private readHandoff(): boolean {
    const handoff = this.instant("handoff_at");
    this.ticket.hasHandoff = this.has("handoff_at") ? Number(handoff >= 0) : -1;
    return handoff >= noInstant;
  }

  /** Null when the row cannot be used; -1 when the event did not happen or is not known. */
  private secondsAfterCreation(column: ColumnRole): number | null {
    const at = this.instant(column);
    if (at === noInstant) return -1;
    if (at < noInstant) return null;
    if (at > this.latestInstant) this.latestInstant = at;
    const after = at - this.ticket.createdAt;
    if (after >= 0) return after;
    this.fail("event-before-creation", column, { found: -after });
    return null;
  }

  private readCounts(): boolean {
    for (const [column, field] of numberColumns) {
      const value = this.number(column);
      if (value === unreadableNumber) return this.unreadable(column);
      const isSmall = field !== "handleSeconds" && field !== "slaTargetSeconds";
      this.ticket[field] = isSmall ? Math.min(value, largestCount) : value;
    }
    for (const [column, field] of truthColumns) {
      const position = this.binding.index.get(column) ?? -1;
      const [start, end] = this.range(position);
      const value = truthFromBytes(this.row?.bytes ?? new Uint8Array(0), start, end);
      if (value === unreadableNumber) return this.unreadable(column);
      this.ticket[field] = value;
    }
    return true;
  }

  private readRatings(): boolean {
    const { ticket } = this;
    if (ticket.nps > 10) {
      return this.fail("rating-out-of-scale", "nps_value", { found: ticket.nps, expected: 10 });
    }
    if (this.has("satisfaction_score")) {
      const isRead = readSatisfaction(this.bytes("satisfaction_score"), ticket);
      return isRead || this.unreadable("satisfaction_score");
    }
    const value = this.number("csat_value");
    const scale = this.number("csat_scale_max");
    if (value === unreadableNumber) return this.unreadable("csat_value");
    if (scale === unreadableNumber) return this.unreadable("csat_scale_max");
    const scaleMax = scale === noNumber ? 5 : scale;
    if (value > scaleMax || scaleMax > 100) {
      return this.fail("rating-out-of-scale", "csat_value", { found: value, expected: scaleMax });
    }
    ticket.csat = value;
    ticket.csatScale = value === noNumber ? -1 : scaleMax;
    if (value !== noNumber) ticket.csatOffered = 1;
    return true;
  }

  private readVendorDurations(): boolean {
    const { ticket } = this;
    const calendarReply = this.number("reply_minutes", 60);
    const businessReply = this.number("reply_business_minutes", 60);
    const own = this.unitOf("vendor_frt_unit");
    const ownReply = own === 0 ? noNumber : this.number("vendor_frt_value", own);
    const clock = this.bytes("vendor_frt_clock");
    if (ownReply >= 0) this.vendorClocks.numberOf(clock);
    ticket.vendorReplySeconds = this.has("reply_minutes") ? calendarReply : businessReply;
    if (this.has("vendor_frt_value")) ticket.vendorReplySeconds = ownReply;
    ticket.vendorFirstSolveSeconds = this.number("first_solve_minutes", 60);
    ticket.vendorBusinessSolveSeconds = this.number("first_solve_business_minutes", 60);
    this.reconciler.fullSolveSeconds = this.number("full_solve_minutes", 60);
    this.reconciler.solveHoursSeconds = this.number("solve_hours", 3600);
    for (const column of vendorColumns) {
      if (this.number(column) === unreadableNumber) return this.unreadable(column);
    }
    return true;
  }

  private readWords(): void {
    for (const column of wordColumnNames) {
      const number = this.words.get(column)?.numberOf(this.bytes(column)) ?? 0;
      this.ticket[wordColumns[column]] = number;
    }
  }

  /** Seconds in the vendor's unit; 0 when the unit is not known, so that nothing is assumed. */
  private unitOf(column: ColumnRole): number {
    const word = String.fromCharCode(...this.bytes(column).subarray(0, 1)).toLowerCase();
    return secondsPerUnit[word] ?? 0;
  }

  private range(position: number): [start: number, end: number] {
    if (position < 0 || this.row === null) return [0, 0];
    return [this.row.starts[position] ?? 0, this.row.ends[position] ?? 0];
  }

  private bytes(role: ColumnRole): Uint8Array {
    const position = this.binding.index.get(role);
    return position === undefined || this.row === null ? empty : this.row.field(position);
  }

  private instant(role: ColumnRole): number {
    const position = this.binding.index.get(role);
    if (position === undefined || this.row === null) return noInstant;
    const [start, end] = this.range(position);
    const found = instantFromBytes(this.row.bytes, start, end, this.zone);
    const code = dateFaults[found];
    if (code !== undefined) this.fail(code, role, { found: this.text(role) });
    else if (found > this.latestInstant && role !== "exported_at") this.latestInstant = found;
    return found;
  }

  private number(role: ColumnRole, multiplier = 1): number {
    const position = this.binding.index.get(role);
    if (position === undefined || this.row === null) return noNumber;
    const [start, end] = this.range(position);
    return numberFromBytes(this.row.bytes, start, end, multiplier);
  }

  private text(role: ColumnRole): string {
    return cellText(this.bytes(role), "utf-8").slice(0, 40);
  }

  private unreadable(role: ColumnRole): false {
    return this.fail("unreadable-number", role, { found: this.text(role) });
  }

  private fail(code: Code, role: ColumnRole, params: Record<string, string | number>): false {
    const position = this.binding.index.get(role) ?? -1;
    const column = this.binding.headers[position] ?? role;
    if (this.row !== null) {
      this.findings.addFieldFault(code, this.row, this.rowNumber, position, { column, ...params });
    }
    return false;
  }
}

const empty = new Uint8Array(0);

const vendorColumns: readonly ColumnRole[] = [
  "reply_minutes",
  "reply_business_minutes",
  "vendor_frt_value",
  "first_solve_minutes",
  "first_solve_business_minutes",
  "full_solve_minutes",
  "solve_hours",
];
