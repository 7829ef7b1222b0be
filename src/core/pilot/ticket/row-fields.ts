import type { Code } from "../../diagnostic/codes.ts";
import type { Params } from "../../diagnostic/diagnostic.ts";
import type { ColumnBinding } from "../format/column-binding.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import { noNumber, numberFromBytes, truthFromBytes } from "../scan/cell-number.ts";
import { cellText } from "../scan/cell-text.ts";
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

const empty = new Uint8Array(0);

/** Longest piece of a cell that a finding quotes. */
const quotedLength = 40;

/** The fields of the row at hand by what they hold; absent columns read as empty cells. */
export class RowFields {
  /** Latest instant of the row at hand, whichever column it stands in, except the export's own. */
  latestInstant = -1;
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

  /** Does the file have this column? */
  has(role: ColumnRole): boolean {
    return this.binding.index.has(role);
  }

  bytes(role: ColumnRole): Uint8Array {
    const position = this.binding.index.get(role);
    return position === undefined ? empty : this.row.field(position);
  }

  /** Seconds since 1970, or one of the negative answers; a cell that is no date is a finding. */
  instant(role: ColumnRole): number {
    const position = this.binding.index.get(role);
    if (position === undefined) return noInstant;
    const { bytes, starts, ends } = this.row;
    const found = instantFromBytes(bytes, starts[position] ?? 0, ends[position] ?? 0, this.zone);
    const code = dateFaults[found];
    if (code !== undefined) this.fail(code, role, { found: this.text(role) });
    else if (found > this.latestInstant && role !== "exported_at") this.latestInstant = found;
    return found;
  }

  number(role: ColumnRole, multiplier = 1): number {
    const position = this.binding.index.get(role);
    if (position === undefined) return noNumber;
    const { bytes, starts, ends } = this.row;
    return numberFromBytes(bytes, starts[position] ?? 0, ends[position] ?? 0, multiplier);
  }

  truth(role: ColumnRole): number {
    const position = this.binding.index.get(role);
    if (position === undefined) return noNumber;
    const { bytes, starts, ends } = this.row;
    return truthFromBytes(bytes, starts[position] ?? 0, ends[position] ?? 0);
  }

  /** Notes that the row cannot be used because of this field; false, for returning at once. */
  fail(code: Code, role: ColumnRole, params: Params): false {
    const position = this.binding.index.get(role) ?? -1;
    const column = this.binding.headers[position] ?? role;
    const all = { column, ...params };
    this.findings.addFieldFault(code, this.row, this.rowNumber, position, all);
    return false;
  }

  unreadable(role: ColumnRole): false {
    return this.fail("unreadable-number", role, { found: this.text(role) });
  }

  private text(role: ColumnRole): string {
    return cellText(this.bytes(role), "utf-8").slice(0, quotedLength);
  }
}
