import type { Code } from "../../diagnostic/codes.ts";
import type { Params } from "../../diagnostic/diagnostic.ts";
import type { ColumnBinding } from "../format/column-binding.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import { noNumber, numberFromBytes, truthFromBytes } from "../scan/cell-number.ts";
import { cellText, encodingOf } from "../scan/cell-text.ts";
import { ScannedRow } from "../scan/scanned-row.ts";
import { instantFromBytes, noInstant } from "../time/instant-bytes.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import type { RowFindings } from "./row-findings.ts";

const dateFaults: Record<number, Code> = {
  [-2]: "impossible-date",
  [-3]: "minguo-date",
  [-4]: "spreadsheet-date",
  [-5]: "unreadable-date",
};

const [plus, dash, upperZ, lowerZ] = [43, 45, 90, 122];

/** Longest piece of a cell that a finding quotes. */
const quotedLength = 40;

/** A column of the file by what it holds; place -1 when the file has none such. */
export interface RowColumn {
  role: ColumnRole;
  place: number;
}

/** The fields of the row at hand; absent columns read as empty cells. */
export class RowFields {
  /** Latest instant of the row at hand, whichever column it stands in, except the export's own. */
  latestInstant = -1;
  /** Where the bytes of the column last asked for stand. */
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;
  private row = new ScannedRow();
  private rowNumber = 0;
  private readonly binding: ColumnBinding;
  private readonly zone: ZoneOffsets;
  private readonly findings: RowFindings;

  constructor(binding: ColumnBinding, zone: ZoneOffsets, findings: RowFindings) {
    this.binding = binding;
    this.zone = zone;
    this.findings = findings;
  }

  moveTo(row: ScannedRow, rowNumber: number): void {
    this.row = row;
    this.latestInstant = -1;
    this.rowNumber = rowNumber;
  }

  column(role: ColumnRole): RowColumn {
    return { role, place: this.binding.index.get(role) ?? -1 };
  }

  /** Sets `bytes`, `from` and `to` to the cell; false when the file has no such column. */
  select({ place }: RowColumn): boolean {
    const { row } = this;
    this.bytes = row.bytes;
    this.from = 0;
    this.to = 0;
    if (place < 0) return false;
    if (row.escaped[place] === 1) {
      this.bytes = row.field(place);
      this.to = this.bytes.length;
    } else {
      this.from = row.starts[place] as number;
      this.to = row.ends[place] as number;
    }
    return true;
  }

  /** Is there nothing in this cell, or nothing but blanks? */
  isBlank(column: RowColumn): boolean {
    this.select(column);
    let at = this.from;
    while (at < this.to && this.bytes[at] === 32) at += 1;
    return at === this.to;
  }

  /** Seconds since 1970, or one of the negative answers; a cell that is no date is a finding. */
  instant(column: RowColumn): number {
    const { place } = column;
    if (place < 0) return noInstant;
    const known = this.row.instants[place] as number;
    const found = known >= 0 ? known : this.unusualInstant(place);
    if (found > this.latestInstant) {
      if (column.role !== "exported_at") this.latestInstant = found;
    } else if (found < noInstant) this.failDate(found, column);
    return found;
  }

  private unusualInstant(place: number): number {
    const { bytes, starts, ends } = this.row;
    const [from, to] = [starts[place] as number, ends[place] as number];
    return from === to ? noInstant : instantFromBytes(bytes, from, to, this.zone);
  }

  /** Does the time in this cell say in which zone it stands? */
  namesZone({ place }: RowColumn): boolean {
    const { bytes, starts, ends, instants } = this.row;
    if ((instants[place] as number) >= 0) return true;
    for (let at = (starts[place] as number) + 11; at < (ends[place] as number); at += 1) {
      const byte = bytes[at] as number;
      if (byte === plus || byte === dash || byte === upperZ || byte === lowerZ) return true;
    }
    return false;
  }

  number({ place }: RowColumn, multiplier = 1): number {
    if (place < 0) return noNumber;
    const { bytes, starts, ends } = this.row;
    return numberFromBytes(bytes, starts[place] as number, ends[place] as number, multiplier);
  }

  truth({ place }: RowColumn): number {
    if (place < 0) return noNumber;
    const { bytes, starts, ends } = this.row;
    return truthFromBytes(bytes, starts[place] as number, ends[place] as number);
  }

  /** Notes that the row cannot be used because of this field; false, for returning at once. */
  fail(code: Code, { role, place }: RowColumn, params: Params): false {
    const column = this.binding.headers[place] ?? role;
    const all = { column, ...params };
    this.findings.addFieldFault(code, this.row, this.rowNumber, place, all);
    return false;
  }

  unreadable(column: RowColumn): false {
    return this.fail("unreadable-number", column, { found: this.text(column) });
  }

  private failDate(found: number, column: RowColumn): void {
    const code = dateFaults[found];
    if (code === undefined) return;
    const isHeader = this.cell(column).trim() === this.binding.headers[column.place]?.trim();
    if (isHeader) this.fail("header-among-rows", column, {});
    else this.fail(code, column, { found: this.text(column) });
  }

  private cell(column: RowColumn): string {
    this.select(column);
    const bytes = this.bytes.subarray(this.from, this.to);
    return cellText(bytes, encodingOf([bytes]));
  }

  private text(column: RowColumn): string {
    return this.cell(column).slice(0, quotedLength);
  }
}
