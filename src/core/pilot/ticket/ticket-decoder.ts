import type { ColumnBinding } from "../format/column-binding.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import { quickColumns } from "../quick/quick-columns.ts";
import { QuickTickets } from "../quick/quick-tickets.ts";
import { ByteWords } from "../scan/byte-words.ts";
import { unreadableNumber } from "../scan/cell-number.ts";
import { KeyFingerprint } from "../scan/key-fingerprint.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";
import { noInstant } from "../time/instant-bytes.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import { vendorColumns, type WordColumn, wordColumnNames } from "./column-fields.ts";
import { type DecodedColumns, decodedColumns } from "./decoded-columns.ts";
import type { FileTimes } from "./file-times.ts";
import { Ratings } from "./ratings.ts";
import { Reconciler } from "./reconciler.ts";
import { requesterSeed } from "./requester-seed.ts";
import { type RowColumn, RowFields } from "./row-fields.ts";
import type { RowFindings } from "./row-findings.ts";
import { Ticket } from "./ticket.ts";
import { TicketIds } from "./ticket-ids.ts";
import { VendorDurations } from "./vendor-durations.ts";

/** Largest number that the 16-bit fields of a ticket can hold; replies beyond it do not matter. */
const largestCount = 32_767;

/**
 * What does a row say? Fills one ticket with numbers, or names the first thing that makes the row
 * unusable. The ticket returned is the same object every time.
 */
export class TicketDecoder {
  readonly words = new Map<WordColumn, ByteWords>();
  readonly ids = new TicketIds();
  readonly reconciler = new Reconciler();
  readonly vendor: VendorDurations;
  readonly times: FileTimes = {
    earliestExport: Infinity,
    latestExport: -1,
    latestInstant: -1,
    zoned: 0,
    zoneless: 0,
    hasReplyInstants: false,
    hasVendorReplies: false,
  };
  private readonly ticket = new Ticket();
  private readonly fields: RowFields;
  private readonly requester: KeyFingerprint;
  private readonly columns: DecodedColumns;
  private readonly ratings: Ratings;
  private readonly tables: readonly ByteWords[];
  private readonly headerCount: number;
  private exported = noInstant;

  constructor(
    binding: ColumnBinding,
    zone: ZoneOffsets,
    findings: RowFindings,
    salt: string,
    unread: ReadonlySet<ColumnRole> = new Set(),
  ) {
    this.fields = new RowFields(binding, zone, findings);
    this.headerCount = binding.headers.length;
    this.requester = new KeyFingerprint(requesterSeed(salt));
    this.tables = wordColumnNames.map(() => new ByteWords());
    for (const [index, name] of wordColumnNames.entries()) {
      this.words.set(name, this.tables[index] as ByteWords);
    }
    this.columns = decodedColumns(this.fields);
    // Columns of which nothing is wanted need no place to be read from.
    for (const column of Object.values(this.columns))
      if (unread.has(column.role)) column.place = -1;
    this.ratings = new Ratings(this.fields);
    this.vendor = new VendorDurations(this.fields);
  }

  /** Does the file have this column? */
  has(role: ColumnRole): boolean {
    return this.fields.column(role).place >= 0;
  }

  /** Who reads the ordinary rows of this file; null where vendors' own columns need a closer look. */
  quickTickets(delimiter: number): QuickTickets | null {
    const own: readonly ColumnRole[] = [...vendorColumns, "satisfaction_score"];
    if (own.some((role) => this.has(role))) return null;
    const { ticket, ids, times, tables, requester, columns } = this;
    const placeOf = (role: ColumnRole) => this.fields.column(role).place;
    const all = quickColumns(this.headerCount, columns, placeOf);
    return new QuickTickets({ columns: all, delimiter, tables, requester, ticket, ids, times });
  }

  /** Where in a row times stand. */
  get instantPlaces(): number[] {
    const { created, replied, firstSolved, lastSolved, closed, updated, exported, handoff } =
      this.columns;
    const columns = [created, replied, firstSolved, lastSolved, closed, updated, exported, handoff];
    return columns.map(({ place }) => place).filter((place) => place >= 0);
  }

  decode(row: ScannedRow, rowNumber: number): Ticket | null {
    const { ticket, reconciler } = this;
    this.fields.moveTo(row, rowNumber);
    ticket.row = rowNumber;
    const isGood =
      this.readKeys() &&
      this.readInstants() &&
      this.readCounts() &&
      this.readTruths() &&
      this.ratings.read(ticket) &&
      this.vendor.read(ticket, reconciler);
    if (!isGood) return null;
    this.readWords();
    this.takeId();
    this.noteTimes();
    reconciler.note(ticket);
    return ticket;
  }

  private readKeys(): boolean {
    const { fields, ticket, columns, requester } = this;
    if (fields.isBlank(columns.id)) return fields.fail("ticket-value-missing", columns.id, {});
    ticket.hasRequester =
      fields.select(columns.requester) && requester.take(fields.bytes, fields.from, fields.to);
    // Both halves 0 say that there is nobody.
    ticket.requesterLow = ticket.hasRequester ? requester.low || 1 : 0;
    ticket.requesterHigh = ticket.hasRequester ? requester.high : 0;
    const created = fields.instant(columns.created);
    if (created === noInstant) return fields.fail("ticket-value-missing", columns.created, {});
    ticket.createdAt = created;
    return created >= 0;
  }

  private readInstants(): boolean {
    const { ticket, columns } = this;
    const replied = this.secondsAfterCreation(columns.replied);
    const first = this.secondsAfterCreation(columns.firstSolved);
    const last = this.secondsAfterCreation(columns.lastSolved);
    const closed = this.secondsAfterCreation(columns.closed);
    const updated = this.secondsAfterCreation(columns.updated);
    if (replied < -1 || first < -1 || last < -1 || closed < -1 || updated < -1) return false;
    ticket.repliedAfter = replied;
    ticket.firstSolvedAfter = first;
    // A ticket closed without ever being solved ends when it is closed.
    ticket.lastSolvedAfter = Math.max(last < 0 ? closed : last, first);
    ticket.updatedAfter = updated;
    this.exported = this.fields.instant(columns.exported);
    return this.exported >= noInstant && this.readHandoff();
  }

  private readHandoff(): boolean {
    const handoff = this.fields.instant(this.columns.handoff);
    // An assistant may pass a chat on before the ticket is made of it: that counts as at creation.
    this.ticket.handoffAfter = handoff < 0 ? -1 : Math.max(0, handoff - this.ticket.createdAt);
    return handoff >= noInstant;
  }

  /** -1 when the event did not happen or is not known; less when the row cannot be used. */
  private secondsAfterCreation(column: RowColumn): number {
    if (column.place < 0) return -1;
    const at = this.fields.instant(column);
    if (at < 0) return at;
    const after = at - this.ticket.createdAt;
    if (after >= 0) return after;
    this.fields.fail("event-before-creation", column, { found: -after });
    return -2;
  }

  private readCounts(): boolean {
    const { fields, ticket, columns } = this;
    const reopens = fields.number(columns.reopens);
    const replies = fields.number(columns.replies);
    const sessions = fields.number(columns.sessions);
    const handle = fields.number(columns.handle);
    const target = fields.number(columns.target);
    if (reopens === unreadableNumber) return fields.unreadable(columns.reopens);
    if (replies === unreadableNumber) return fields.unreadable(columns.replies);
    if (sessions === unreadableNumber) return fields.unreadable(columns.sessions);
    if (handle === unreadableNumber) return fields.unreadable(columns.handle);
    if (target === unreadableNumber) return fields.unreadable(columns.target);
    ticket.reopens = Math.min(reopens, largestCount);
    ticket.replies = Math.min(replies, largestCount);
    ticket.sessions = Math.min(sessions, largestCount);
    ticket.handleSeconds = handle;
    ticket.slaTargetSeconds = target;
    return true;
  }

  private readTruths(): boolean {
    const { fields, ticket, columns } = this;
    ticket.aiInvolved = fields.truth(columns.aiInvolved);
    ticket.aiResolved = fields.truth(columns.aiResolved);
    ticket.slaMet = fields.truth(columns.slaMet);
    if (ticket.aiInvolved === unreadableNumber) return fields.unreadable(columns.aiInvolved);
    if (ticket.aiResolved === unreadableNumber) return fields.unreadable(columns.aiResolved);
    return ticket.slaMet !== unreadableNumber || fields.unreadable(columns.slaMet);
  }

  private readWords(): void {
    const { ticket, columns } = this;
    ticket.status = this.word(0, columns.status);
    ticket.channel = this.word(1, columns.channel);
    ticket.topic = this.word(2, columns.topic);
    ticket.initiatedBy = this.word(3, columns.initiatedBy);
    ticket.exclusion = this.word(4, columns.exclusion);
    ticket.aiKind = this.word(5, columns.aiKind);
  }

  private word(table: number, column: RowColumn): number {
    const { fields } = this;
    if (!fields.select(column)) return 0;
    return (this.tables[table] as ByteWords).numberIn(fields.bytes, fields.from, fields.to);
  }

  /** Only now, because the id of a row that cannot be used repeats nothing. */
  private takeId(): void {
    const { ids, fields, ticket } = this;
    fields.select(this.columns.id);
    ids.take(fields.bytes, fields.from, fields.to);
    ticket.idLow = ids.low;
    ticket.idHigh = ids.high;
  }

  /** A row that cannot be used says nothing about when the file was made. */
  private noteTimes(): void {
    const { times, ticket, exported, fields } = this;
    if (fields.latestInstant > times.latestInstant) times.latestInstant = fields.latestInstant;
    if (ticket.repliedAfter >= 0) times.hasReplyInstants = true;
    if (ticket.vendorReplySeconds >= 0) times.hasVendorReplies = true;
    if (fields.namesZone(this.columns.created)) times.zoned += 1;
    else times.zoneless += 1;
    if (exported < 0) return;
    if (exported < times.earliestExport) times.earliestExport = exported;
    if (exported > times.latestExport) times.latestExport = exported;
  }
}
