import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ExportFormat } from "../schema/export-format.ts";
import type { PeriodCells } from "./period-cells.ts";
import type { TextEncodingName } from "./scan/cell-text.ts";
import type { DelimiterName } from "./scan/delimiter.ts";

/** What one ticket file turned out to be. */
export interface TicketSummary {
  file: string;
  /** Null when the headers fit no known export. */
  format: ExportFormat | null;
  encoding: TextEncodingName;
  delimiter: DelimiterName;
  /** Lines before the header, and blank lines: not rows. */
  prefaceRows: number;
  blankLines: number;
  /** Data rows; `rows` = used + left out in the account of every period. */
  rows: number;
  badRows: number;
  headers: readonly string[];
  unknownColumns: readonly string[];
  /** One entry per period that was asked for. */
  periods: readonly PeriodCells[];
  diagnostics: readonly Diagnostic[];
}
