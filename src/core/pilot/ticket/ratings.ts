import { noNumber, unreadableNumber } from "../scan/cell-number.ts";
import type { RowColumn, RowFields } from "./row-fields.ts";
import { readSatisfaction } from "./satisfaction.ts";
import type { Ticket } from "./ticket.ts";

const [mostOfNps, usualScale, longestScale] = [10, 5, 100];

/** The marks that customers gave: satisfaction on any scale up to 100, recommendation from 0 to 10. */
export class Ratings {
  private readonly fields: RowFields;
  private readonly nps: RowColumn;
  private readonly value: RowColumn;
  private readonly scale: RowColumn;
  private readonly offered: RowColumn;
  private readonly score: RowColumn;

  constructor(fields: RowFields) {
    this.fields = fields;
    this.nps = fields.column("nps_value");
    this.value = fields.column("csat_value");
    this.scale = fields.column("csat_scale_max");
    this.offered = fields.column("csat_offered");
    this.score = fields.column("satisfaction_score");
  }

  /** Fills the ticket; false when a mark cannot be read or lies outside its scale. */
  read(ticket: Ticket): boolean {
    const { fields, score } = this;
    ticket.nps = fields.number(this.nps);
    if (ticket.nps === unreadableNumber) return fields.unreadable(this.nps);
    if (ticket.nps > mostOfNps) return this.outOfScale(this.nps, ticket.nps, mostOfNps);
    ticket.csatOffered = fields.truth(this.offered);
    if (ticket.csatOffered === unreadableNumber) return fields.unreadable(this.offered);
    if (!fields.select(score)) return this.readMark(ticket);
    const cell = fields.bytes.subarray(fields.from, fields.to);
    return readSatisfaction(cell, ticket) || fields.unreadable(score);
  }

  private readMark(ticket: Ticket): boolean {
    const { fields } = this;
    const value = fields.number(this.value);
    const scale = fields.number(this.scale);
    if (value === unreadableNumber) return fields.unreadable(this.value);
    if (scale === unreadableNumber) return fields.unreadable(this.scale);
    const most = scale === noNumber ? usualScale : scale;
    if (value > most || most > longestScale) return this.outOfScale(this.value, value, most);
    ticket.csat = value;
    ticket.csatScale = value === noNumber ? -1 : most;
    if (value !== noNumber) ticket.csatOffered = 1;
    return true;
  }

  private outOfScale(column: RowColumn, found: number, expected: number): false {
    return this.fields.fail("rating-out-of-scale", column, { found, expected });
  }
}
