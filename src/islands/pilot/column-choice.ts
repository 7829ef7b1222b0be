import type { ExportLook } from "../../core/pilot/format/look-at-export.ts";
import type { AskedEncoding } from "../../core/pilot/format/translate/export-encoding.ts";
import type { ColumnMap, mappedUnits } from "../../core/schema/column-map.ts";
import type { TicketColumn } from "../../core/schema/ticket-column.ts";

/** Columns that a person may find in a file of no known kind, what is needed first. */
export const offeredColumns = [
  "ticket_id",
  "created_at",
  "first_public_agent_reply_at",
  "first_bot_reply_at",
  "handoff_at",
  "first_solved_at",
  "last_solved_at",
  "closed_at",
  "last_updated_at",
  "status",
  "channel",
  "topic",
  "requester_key",
  "agent_key",
  "team",
  "priority",
  "initiated_by",
  "reopen_count",
  "agent_public_reply_count",
  "contact_session_count",
  "ai_involved",
  "ai_resolved",
  "csat_value",
  "csat_offered",
  "nps_value",
  "handle_seconds",
  "exclusion_reason",
] as const satisfies readonly TicketColumn[];

export type OfferedColumn = (typeof offeredColumns)[number];
export type MappedUnit = (typeof mappedUnits)[number];

/** Without these two there is no ticket. */
export const neededColumns: readonly OfferedColumn[] = ["ticket_id", "created_at"];

/** What a person has said about the columns and the writing of one file. */
export interface ColumnChoice {
  /** By position of the header; a column that is not here is not read. */
  columns: Readonly<Record<number, OfferedColumn>>;
  /** Unit of the handling time. */
  unit: MappedUnit;
  /** Highest mark of the satisfaction scale. */
  scale: string;
  dateOrder: ColumnMap["dateOrder"];
  calendar: ColumnMap["calendar"];
  /** The person has looked at every column. */
  isConfirmed: boolean;
}

function isOffered(column: string): column is OfferedColumn {
  return offeredColumns.some((offered) => offered === column);
}

/** The guesses of the core, for a person to look at. */
export function guessedChoice({ headers, guesses }: ExportLook): ColumnChoice {
  const columns = guesses.flatMap(({ column, header }) =>
    isOffered(column) ? [[headers.indexOf(header), column] as const] : [],
  );
  return {
    columns: Object.fromEntries(columns),
    unit: "seconds",
    scale: "5",
    dateOrder: undefined,
    calendar: undefined,
    isConfirmed: false,
  };
}

/** The needed columns that nobody has chosen yet. */
export function missingColumns({ columns }: ColumnChoice): OfferedColumn[] {
  const chosen = Object.values(columns);
  return neededColumns.filter((column) => !chosen.includes(column));
}

/** Columns that stand twice: of each only one header can be read. */
export function doubledColumns({ columns }: ColumnChoice): OfferedColumn[] {
  const chosen = Object.values(columns);
  return [...new Set(chosen.filter((column, at) => chosen.indexOf(column) !== at))];
}

function mappedColumns(headers: readonly string[], { columns, unit }: ColumnChoice) {
  const entries = Object.entries(columns).map(([at, column]) => {
    const header = headers[Number(at)] ?? "";
    return [column, column === "handle_seconds" ? { header, unit } : header] as const;
  });
  return Object.fromEntries(entries);
}

/** How the answers of a person are written as a column map; null where nothing needs to be said. */
export function columnMapOf(
  look: ExportLook,
  choice: ColumnChoice,
  zone: string,
  encoding: AskedEncoding | null,
): ColumnMap | null {
  const isUnknown = look.format === null;
  const { dateOrder, calendar, scale } = choice;
  if (!isUnknown && encoding === null && dateOrder === undefined && calendar === undefined) {
    return null;
  }
  const hasMarks = isUnknown && Object.values(choice.columns).includes("csat_value");
  return {
    schemaVersion: 1,
    confirmed: !isUnknown || choice.isConfirmed,
    ...(look.format === null || look.format === "column-map" ? {} : { base: look.format }),
    zone,
    ...(encoding === null ? {} : { encoding }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(calendar === undefined ? {} : { calendar }),
    columns: isUnknown ? mappedColumns(look.headers, choice) : {},
    ...(hasMarks && scale !== "" ? { constants: { csat_scale_max: scale } } : {}),
  };
}
