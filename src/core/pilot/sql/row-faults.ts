import type { NamedPiece } from "./named-piece.ts";
import { withMore } from "./named-piece.ts";
import { instantColumns, type ReadColumn, type SourceColumns } from "./source-columns.ts";
import { textList } from "./sql-text.ts";

/** What makes a row unusable: the condition, its code, and the column. */
interface RowFault {
  when: string;
  code: string;
  column: ReadColumn;
}

/** Numbers of the codes of a date, as the readers of instants give them. */
const dateCodes: readonly (readonly [number: number, code: string])[] = [
  [2, "impossible-date"],
  [3, "minguo-date"],
  [4, "spreadsheet-date"],
  [5, "unreadable-date"],
  [6, "event-before-creation"],
  [7, "ticket-value-missing"],
  [8, "header-among-rows"],
];

/** From here on a fault's number is that of a column of times and of its code. */
const dateFaults = 1000;
const dateStep = 10;

const numbers: readonly (readonly [column: ReadColumn, value: string])[] = [
  ["reopen_count", "reopen_count_number"],
  ["agent_public_reply_count", "agent_public_reply_count_number"],
  ["contact_session_count", "contact_session_count_number"],
  ["nps_value", "nps_value_number"],
  ["handle_seconds", "handle_seconds_number"],
  ["sla_first_target_seconds", "sla_first_target_seconds_number"],
  ["ai_involved", "ai_involved_truth"],
  ["ai_resolved", "ai_resolved_truth"],
  ["csat_offered", "csat_offered_truth"],
  ["sla_first_met", "sla_first_met_truth"],
];

const vendorNumbers: readonly (readonly [column: ReadColumn, value: string])[] = [
  ["vendor_frt_value", "vendor_number"],
  ["vendor_first_resolution_minutes", "vendor_first_minutes"],
  ["vendor_first_resolution_business_minutes", "vendor_business_minutes"],
];

function unreadable([column, value]: readonly [ReadColumn, string]): RowFault {
  return { when: `${value} = -2`, code: "unreadable-number", column };
}

/** In the order in which a reader checks a row, dates apart. */
function faultsOf(columns: SourceColumns): RowFault[] {
  const all: RowFault[] = [
    { when: "ticket_id = ''", code: "ticket-value-missing", column: "ticket_id" },
    ...numbers.map(unreadable),
    { when: "nps_value_number > 10", code: "rating-out-of-scale", column: "nps_value" },
    unreadable(["csat_value", "mark"]),
    unreadable(["csat_scale_max", "mark_scale_said"]),
    {
      when: "(mark > mark_scale OR mark_scale > 100)",
      code: "rating-out-of-scale",
      column: "csat_value",
    },
    ...vendorNumbers.map(unreadable),
  ];
  return all.filter(({ column }) => columns.has(column));
}

/**
 * Looks for the first thing that makes a row unusable and notes its number as `fault`; 0 for a good
 * row. Only rows with any fault are looked at more closely.
 *
 * @example faultPieces(columns, "valued").at(-1)?.name // "parsed"
 */
export function faultPieces(columns: SourceColumns, from: string): NamedPiece[] {
  const [id = "", ...others] = faultsOf(columns).map(({ when }) => when);
  const conditions = [id, "bad_date > 0", ...others].join(", ");
  const place = `arrayFirstIndex(is_true -> is_true, if(is_faulty, [${conditions}], emptyArrayUInt8()))`;
  const date = `${dateFaults} + bad_date * ${dateStep} - date_faults[bad_date]`;
  return [
    {
      name: "suspected",
      sql: withMore(from, [`(${[id, "bad_date > 0", ...others].join(" OR ")}) AS is_faulty`]),
    },
    { name: "doubted", sql: withMore("suspected", [`${place} AS fault_place`]) },
    {
      name: "parsed",
      sql: withMore("doubted", [`if(fault_place = 2, ${date}, fault_place) AS fault`]),
    },
  ];
}

/**
 * A fault's number as its code and column, in words.
 *
 * @example faultNameSql(columns, "fault") // "transform(fault, [1, 1012, …], ['ticket-value-missing ticket_id', …], '')"
 */
export function faultNameSql(columns: SourceColumns, fault: string): string {
  const present = instantColumns.filter((column) => columns.has(column));
  const ofDates = present.flatMap((column, index) =>
    dateCodes.map(
      ([number, code]) =>
        [dateFaults + (index + 1) * dateStep + number, `${code} ${column}`] as const,
    ),
  );
  const ofRows = faultsOf(columns).map(
    ({ code, column }, index) => [index === 0 ? 1 : index + 2, `${code} ${column}`] as const,
  );
  const all = [...ofRows, ...ofDates];
  const names = textList(all.map(([, name]) => name));
  return `transform(${fault}, [${all.map(([number]) => number).join(", ")}], [${names}], '')`;
}
