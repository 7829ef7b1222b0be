import type { FileColumns } from "./statement-options.ts";

const good = "fault = 0";

/** Words that nothing is known of, a hundred at most. */
const unknown = (column: string, meaning: string) =>
  `arraySort(arrayMap(w -> toString(w), groupUniqArrayIf(100)(${column}, ${good} AND ${meaning} = '' AND ${column} != '')))`;

/**
 * What the file as a whole lets one know: the cut, and by what the first reply is known. `cutAt` is
 * the plan's own cut in seconds since 1970, or null.
 *
 * @example factsSql(1785715200, columns).includes("AS cut_at") // true
 */
export function factsSql(cutAt: number | null, has: FileColumns): string {
  const cut = cutAt ?? "if(last_export >= 0, first_export, latest)";
  const withoutVendor = has.reply ? "'instants'" : "'none'";
  const isCompared = `${good} AND vendor_reply_seconds >= 0 AND reply_after >= 0`;
  return [
    "SELECT",
    "  count() AS all_rows,",
    `  countIf(NOT (${good})) AS bad_rows,`,
    `  maxIf(exported_at, ${good}) AS last_export,`,
    `  minIf(exported_at, ${good} AND exported_at >= 0) AS first_export,`,
    `  maxIf(latest_at, ${good}) AS latest,`,
    `  toInt64(${cut}) AS cut_at,`,
    `  countIf(${good} AND NOT is_text) AS not_text,`,
    `  countIf(${isCompared}) AS replies_compared,`,
    `  countIf(${isCompared} AND abs(vendor_reply_seconds - reply_after) <= 60) AS replies_agreed,`,
    `  ${unknown("status", "state")} AS unknown_states,`,
    `  ${unknown("exclusion_reason", "said_reason")} AS unknown_reasons,`,
    `  ${unknown("initiated_by", "initiator")} AS unknown_initiators,`,
    `  groupUniqArrayIf(2)(vendor_clock, ${good} AND vendor_reply_seconds >= 0 AND vendor_clock != '') AS vendor_clocks,`,
    "  multiIf(",
    `    ${Number(has.reply)} AND countIf(${good} AND reply_after >= 0) > 0, 'instants',`,
    `    countIf(${good} AND vendor_reply_seconds >= 0) = 0, ${withoutVendor},`,
    "    length(vendor_clocks) != 1, 'none',",
    "    vendor_clocks[1] = 'calendar', 'vendor-calendar',",
    "    vendor_clocks[1] = 'business', 'vendor-business',",
    "    'none') AS reply_source",
    "FROM rows",
  ].join("\n");
}

/**
 * The two facts that tickets are looked at with, as one value: where facts are not kept as a table,
 * they are then sought once.
 *
 * @example ofFileSql() // "(SELECT (cut_at, reply_source) FROM facts) AS of_file"
 */
export function ofFileSql(): string {
  return "(SELECT (cut_at, reply_source) FROM facts) AS of_file";
}
