import type { TicketColumn } from "../../../schema/ticket-column.ts";
import type { CanonicalRow } from "./canonical-row.ts";

/** Rows are handed over in pieces of about this many characters. */
const pieceLength = 64 * 1024;

/** Writes canonical tickets as CSV in pieces, header first. */
export class CanonicalWriter {
  private text: string;
  private readonly columns: readonly TicketColumn[];
  private readonly onPiece: (bytes: Uint8Array) => void;
  private readonly encoder = new TextEncoder();

  constructor(columns: readonly TicketColumn[], onPiece: (bytes: Uint8Array) => void) {
    this.columns = columns;
    this.onPiece = onPiece;
    this.text = `${columns.join(",")}\n`;
  }

  write(row: CanonicalRow): void {
    this.text += `${row.line(this.columns)}\n`;
    if (this.text.length >= pieceLength) this.flush();
  }

  /** Hands over what is left. Call once at the end. */
  finish(): void {
    this.flush();
  }

  private flush(): void {
    if (this.text.length > 0) this.onPiece(this.encoder.encode(this.text));
    this.text = "";
  }
}
