import { type TicketColumn, ticketColumns } from "../../../schema/ticket-column.ts";

const positions: ReadonlyMap<TicketColumn, number> = new Map(
  ticketColumns.map((column, index) => [column, index]),
);

/** One canonical ticket as text, filled again for every row. */
export class CanonicalRow {
  private readonly values: string[] = ticketColumns.map(() => "");

  /** The same cells in a row of its own, to be kept. */
  copy(): CanonicalRow {
    const copy = new CanonicalRow();
    for (const column of ticketColumns) copy.set(column, this.get(column));
    return copy;
  }

  clear(): void {
    this.values.fill("");
  }

  set(column: TicketColumn, text: string): void {
    this.values[positions.get(column) ?? 0] = text;
  }

  get(column: TicketColumn): string {
    return this.values[positions.get(column) ?? 0] ?? "";
  }

  /** The cells of these columns as one CSV line, without a line end. */
  line(columns: readonly TicketColumn[]): string {
    return columns.map((column) => csvCell(this.get(column))).join(",");
  }
}

/**
 * A cell as CSV that is also safe to open in a spreadsheet: what a spreadsheet could take for a
 * formula begins with an apostrophe.
 *
 * @example csvCell("=1+1") // "'=1+1"
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
