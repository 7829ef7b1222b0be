import { bindColumns, type ColumnBinding } from "../format/column-binding.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import type { QuickTickets } from "../quick/quick-tickets.ts";
import { cellText, encodingOf } from "../scan/cell-text.ts";
import type { QuickRows } from "../scan/quick-rows.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import { timesOf } from "./bound-columns.ts";
import { RowFindings } from "./row-findings.ts";
import type { Ticket } from "./ticket.ts";
import { TicketDecoder } from "./ticket-decoder.ts";
import { TicketRecords } from "./ticket-records.ts";
import { TraitCombinations } from "./traits.ts";

/** Where the tickets of a file go, row by row. */
export interface TicketSink {
  /** One ticket and the number of its traits; the object is filled again for the next row. */
  add(ticket: Ticket, trait: number): void;
  /** A row that cannot be used. */
  skip(): void;
}

/** What a sink is made from, once the header is known. */
export interface OpenedFile {
  binding: ColumnBinding;
  decoder: TicketDecoder;
  traits: TraitCombinations;
}

/** Takes the rows of one file in order: preface, header, tickets. Every data row is counted. */
export class RowReader implements QuickRows {
  /** All tickets, unless they go elsewhere; null while there is no usable header. */
  records: TicketRecords | null = null;
  readonly traits = new TraitCombinations();
  readonly findings: RowFindings;
  /** Index of the header among the rows; set before the first row. */
  headerRow = 0;
  /** What stands between fields; set before the first row. */
  delimiter = 44;
  rows = 0;
  quickRows = 0;
  badRows = 0;
  prefaceRows = 0;
  headers: string[] = [];
  headerBytes: Uint8Array[] = [];
  hasHeader = false;
  binding: ColumnBinding | null = null;
  decoder: TicketDecoder | null = null;
  private readonly plan: TicketPlan;
  private readonly openSink: ((file: OpenedFile) => TicketSink) | null;
  private readonly unread: ReadonlySet<ColumnRole>;
  private sink: TicketSink | null = null;
  private quick: QuickTickets | null = null;

  /**
   * `openSink` makes what takes the tickets, without the columns `unread`; where it is absent all
   * tickets are kept in `records`.
   */
  constructor(
    plan: TicketPlan,
    openSink: ((file: OpenedFile) => TicketSink) | null = null,
    unread: ReadonlySet<ColumnRole> = new Set(),
  ) {
    this.plan = plan;
    this.unread = unread;
    this.openSink = openSink;
    this.findings = new RowFindings(plan.file);
  }

  read(row: ScannedRow): void {
    if (this.hasHeader) this.readTicket(row);
    else if (this.prefaceRows < this.headerRow) this.prefaceRows += 1;
    else this.readHeader(row);
  }

  readQuickly(bytes: Uint8Array, from: number, end: number): number {
    const { quick, sink, traits } = this;
    this.quickRows = 0;
    if (quick === null || sink === null) return from;
    const { ticket } = quick;
    let [at, rows] = [from, this.rows];
    while (at < end) {
      const next = quick.read(bytes, at);
      if (next < 0) break;
      at = next;
      rows += 1;
      ticket.row = rows;
      sink.add(ticket, traits.numberOf(ticket));
    }
    this.quickRows = rows - this.rows;
    this.rows = rows;
    return at;
  }

  private readHeader(row: ScannedRow): void {
    this.hasHeader = true;
    this.headerBytes = Array.from({ length: row.count }, (_, field) => row.field(field).slice());
    const encoding = encodingOf(this.headerBytes);
    this.headers = this.headerBytes.map((bytes) => cellText(bytes, encoding));
    this.binding = bindColumns(this.headers, this.plan.format, this.plan.columns);
    const { binding, plan, findings } = this;
    const isUsable = binding?.index.has("ticket_id") && binding.index.has("created_at");
    if (binding === null || !isUsable) return;
    const zone = new ZoneOffsets(plan.exportZone);
    const decoder = new TicketDecoder(binding, zone, findings, plan.salt, this.unread);
    this.decoder = decoder;
    this.quick = decoder.quickTickets(this.delimiter);
    row.expectInstants(decoder.instantPlaces);
    if (this.openSink !== null)
      this.sink = this.openSink({ binding, decoder, traits: this.traits });
    else {
      this.records = new TicketRecords(timesOf(binding), binding.index.has("requester_key"));
      this.sink = this.records;
    }
  }

  private readTicket(row: ScannedRow): void {
    this.rows += 1;
    const ticket = this.isWellFormed(row) ? this.decoder?.decode(row, this.rows) : null;
    if (ticket) this.sink?.add(ticket, this.traits.numberOf(ticket));
    else {
      this.badRows += 1;
      this.sink?.skip();
    }
  }

  private isWellFormed(row: ScannedRow): boolean {
    if (row.fault !== null) {
      this.findings.addRowFault(row, this.rows);
      return false;
    }
    if (row.count === this.headers.length) return true;
    const params = { found: row.count, expected: this.headers.length };
    const isCut = row.isUnended && row.count < this.headers.length;
    const code = isCut ? "cut-in-the-middle" : "field-count";
    this.findings.addFieldFault(code, row, this.rows, -1, params);
    return false;
  }
}
