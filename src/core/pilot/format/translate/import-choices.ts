import type { ColumnMap } from "../../../schema/column-map.ts";
import type { ExportFormat } from "../../../schema/export-format.ts";
import type { TicketColumn } from "../../../schema/ticket-column.ts";
import type { DateOrder } from "../value/date-order.ts";
import type { AskedEncoding } from "./export-encoding.ts";

/** What a person has said about an export; everything that is null is read from it or asked. */
export interface ImportChoices {
  format: ExportFormat | "auto";
  /** Zone of times that carry none. */
  zone: string | null;
  dateOrder: DateOrder | null;
  calendar: "common" | "minguo" | null;
  serialsFrom: 1900 | 1904 | null;
  encoding: AskedEncoding | null;
  map: ColumnMap | null;
  /** More columns: canonical column → header. */
  columns: Readonly<Partial<Record<TicketColumn, string>>>;
  /** A chat that was silent for so long begins a new case. */
  sessionGapSeconds: number;
}

export const noChoices: ImportChoices = {
  format: "auto",
  zone: null,
  dateOrder: null,
  calendar: null,
  serialsFrom: null,
  encoding: null,
  map: null,
  columns: {},
  sessionGapSeconds: 86_400,
};
