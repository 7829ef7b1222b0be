import { headerText } from "../format/header-text.ts";
import { ByteWords } from "../scan/byte-words.ts";
import { noNumber, unreadableNumber } from "../scan/cell-number.ts";
import { vendorColumns } from "./column-fields.ts";
import type { Reconciler } from "./reconciler.ts";
import type { RowColumn, RowFields } from "./row-fields.ts";
import type { Ticket } from "./ticket.ts";

const secondsPerUnit: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["seconds", 1],
  ["min", 60],
  ["minutes", 60],
  ["h", 3600],
  ["hours", 3600],
]);

/** Durations that a vendor wrote: used on their own clock, or only compared with the instants. */
export class VendorDurations {
  /** The clocks on which the file says its first replies ran. */
  readonly clocks = new ByteWords();
  private readonly fields: RowFields;
  private readonly columns: ReturnType<typeof durationColumns>;
  private readonly present: readonly RowColumn[];

  constructor(fields: RowFields) {
    this.fields = fields;
    this.columns = durationColumns(fields);
    this.present = vendorColumns
      .map((role) => fields.column(role))
      .filter(({ place }) => place >= 0);
  }

  /** Fills the ticket; false when a duration cannot be read. Files without any are passed at once. */
  read(ticket: Ticket, reconciler: Reconciler): boolean {
    const { fields, columns, present } = this;
    if (present.length === 0) return true;
    const unreadable = present.find((column) => fields.number(column) === unreadableNumber);
    if (unreadable !== undefined) return fields.unreadable(unreadable);
    ticket.vendorReplySeconds = this.replySeconds();
    ticket.vendorFirstSolveSeconds = fields.number(columns.firstSolve, 60);
    ticket.vendorBusinessSolveSeconds = fields.number(columns.businessFirstSolve, 60);
    reconciler.fullSolveSeconds = fields.number(columns.fullSolve, 60);
    reconciler.solveHoursSeconds = fields.number(columns.solveHours, 3600);
    return true;
  }

  private replySeconds(): number {
    const { fields, columns } = this;
    if (columns.ownReply.place >= 0) return this.ownReplySeconds();
    if (columns.reply.place >= 0) return fields.number(columns.reply, 60);
    return fields.number(columns.businessReply, 60);
  }

  /** A reply whose unit is not known is not used: nothing is assumed. */
  private ownReplySeconds(): number {
    const { fields, columns, clocks } = this;
    const unit = this.unitOf(columns.unit);
    const seconds = unit === 0 ? noNumber : fields.number(columns.ownReply, unit);
    if (seconds >= 0) {
      const hasClock = fields.select(columns.clock);
      clocks.numberIn(fields.bytes, fields.from, hasClock ? fields.to : fields.from);
    }
    return seconds;
  }

  private unitOf(column: RowColumn): number {
    const { fields } = this;
    fields.select(column);
    const bytes = fields.bytes.subarray(fields.from, Math.min(fields.to, fields.from + 16));
    return secondsPerUnit.get(headerText(String.fromCharCode(...bytes))) ?? 0;
  }
}

function durationColumns(fields: RowFields) {
  return {
    reply: fields.column("reply_minutes"),
    businessReply: fields.column("reply_business_minutes"),
    ownReply: fields.column("vendor_frt_value"),
    unit: fields.column("vendor_frt_unit"),
    clock: fields.column("vendor_frt_clock"),
    firstSolve: fields.column("first_solve_minutes"),
    businessFirstSolve: fields.column("first_solve_business_minutes"),
    fullSolve: fields.column("full_solve_minutes"),
    solveHours: fields.column("solve_hours"),
  };
}
