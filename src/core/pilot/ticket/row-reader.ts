import { bindColumns, type ColumnBinding } from "../format/column-binding.ts";
import { cellText, encodingOf } from "../scan/cell-text.ts";
import type { ScannedRow } from "../scan/scanned-row.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import { timesOf } from "./bound-columns.ts";
import { RowFindings } from "./row-findings.ts";
import { TicketDecoder } from "./ticket-decoder.ts";
import { TicketRecords } from "./ticket-records.ts";
import { TraitCombinations } from "./traits.ts";

/** Takes the rows of one file in order: preface, header, tickets. Every data row is counted. */
export class RowReader {
  /** Null while there is no usable header. */
  records: TicketRecords | null = null;
  readonly traits = new TraitCombinations();
  readonly findings: RowFindings;
  /** Index of the header among the rows; set before the first row. */
  headerRow = 0;
  rows = 0;
  badRows = 0;
  prefaceRows = 0;
  headers: string[] = [];
  headerBytes: Uint8Array[] = [];
  binding: ColumnBinding | null = null;
  decoder: TicketDecoder | null = null;
  private readonly plan: TicketPlan;
  private hasHeader = false;

  constructor(plan: TicketPlan) {
    this.plan = plan;
    this.findings = new RowFindings(plan.file);
  }

  read(row: ScannedRow): void {
    if (this.hasHeader) this.readTicket(row);
    else if (this.prefaceRows < this.headerRow) this.prefaceRows += 1;
    else this.readHeader(row);
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
    this.decoder = new TicketDecoder(
      binding,
      new ZoneOffsets(plan.exportZone),
      findings,
      plan.salt,
    );
    row.expectInstants(this.decoder.instantPlaces);
    this.records = new TicketRecords(timesOf(binding), binding.index.has("requester_key"));
  }

  private readTicket(row: ScannedRow): void {
    this.rows += 1;
    const ticket = this.isWellFormed(row) ? this.decoder?.decode(row, this.rows) : null;
    if (ticket) this.records?.add(ticket, this.traits.numberOf(ticket));
    else {
      this.badRows += 1;
      this.records?.skip();
    }
  }

  private isWellFormed(row: ScannedRow): boolean {
    if (row.fault !== null) {
      this.findings.addRowFault(row, this.rows);
      return false;
    }
    if (row.count === this.headers.length) return true;
    const params = { found: row.count, expected: this.headers.length };
    this.findings.addFieldFault("field-count", row, this.rows, -1, params);
    return false;
  }
}
