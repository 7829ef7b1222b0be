import { loadChdb } from "../../../src/adapters/chdb.ts";
import { readWithClickhouse } from "../../../src/adapters/clickhouse-file.ts";
import { durationKey } from "../../../src/core/pilot/duration-key.ts";
import { quotedText } from "../../../src/core/pilot/sql/sql-text.ts";
import { dayOfText } from "../../../src/core/pilot/time/calendar-day.ts";
import { weekOf } from "../../../src/core/pilot/time/iso-week.ts";
import { askedSettings, generatedPlan } from "./stream-table.ts";
import { generatedExport, generatedZone } from "./ticket-rows.ts";
import { type TableLine, weekTable } from "./week-table.ts";

/** The table as the ClickHouse engine makes it: from cells by day, channel and topic. */
export async function engineTable(file: string, asked: "table" | "all"): Promise<TableLine[]> {
  const settings = askedSettings(asked, true);
  const { periods } = await readWithClickhouse(file, generatedPlan(file), settings);
  return weekTable(periods[0]?.cells ?? [], true);
}

const structure = [
  "ticket_id UInt64",
  ...["created_at", "first_public_agent_reply_at", "last_solved_at"].map(
    (name) => `${name} DateTime('UTC')`,
  ),
  ...["status", "channel", "topic"].map((name) => `${name} LowCardinality(String)`),
  "requester_key String",
  "csat_value UInt8",
  "handle_seconds UInt32",
].join(", ");

/** Narrow rows, each id once: what the file says, as whoever knows the file would read it. */
const ticketsSql = (file: string) => `
CREATE TEMPORARY TABLE tickets ENGINE = Memory AS
SELECT
  channel,
  sipHash64(requester_key, topic) AS thread,
  toDate(toMonday(toTimeZone(created_at, '${generatedZone}'))) AS week,
  toUnixTimestamp(created_at) AS created,
  if(toUnixTimestamp(first_public_agent_reply_at) = 0, -1, toInt32(first_public_agent_reply_at - created_at)) AS replied,
  if(toUnixTimestamp(last_solved_at) = 0 OR status = 'open', -1, toInt32(last_solved_at - created_at)) AS solved,
  csat_value,
  handle_seconds
FROM file(${quotedText(file)}, 'CSVWithNames', ${quotedText(structure)})
LIMIT 1 BY ticket_id
SETTINGS date_time_input_format = 'best_effort', input_format_skip_unknown_fields = 1`;

const sevenDays = 7 * 86_400;
const cut = Date.parse(generatedExport) / 1000;

/** Half and nine tenths: the smallest seconds that so many do not exceed. */
const times = (seconds: string) =>
  `quantilesExactIf(0.499999999, 0.899999999)(${seconds}, ${seconds} >= 0)`;

/** Five KPIs by week and channel; a return is the next ticket of the thread after the solve. */
const tableSql = `
SELECT
  week, channel, count(),
  countIf(replied >= 0), ${times("replied")},
  countIf(solved >= 0), ${times("solved")},
  countIf(csat_value > 0), countIf(csat_value >= 4), sum(handle_seconds),
  countIf(is_anchor), countIf(is_anchor AND later > created + solved AND later <= created + solved + ${sevenDays})
FROM (
  SELECT *, solved >= 0 AND created + solved + ${sevenDays} <= ${cut} AS is_anchor, toUInt32(created + solved) AS solved_at
  FROM tickets) AS one
ASOF LEFT JOIN (SELECT thread, created AS later FROM tickets) AS next
ON one.thread = next.thread AND one.solved_at < next.later
GROUP BY week, channel`;

/** The same table by hand, as a person who knows ClickHouse would ask it of the file. */
export async function handWrittenTable(file: string): Promise<TableLine[]> {
  const chdb = await loadChdb();
  const format = "JSONCompactEachRow";
  await chdb.queryAsync(ticketsSql(file), { format });
  const said = (await chdb.queryAsync(tableSql, { format })).text();
  return said
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [week, channel, ...numbers]: unknown[] = JSON.parse(line);
      const key = `${weekOf(dayOfText(String(week)))},${String(channel)}`;
      return [key, ...numbers.flatMap(numberOrTimes)];
    });
}

/** Quantiles of seconds become those of the histogram's keys: rounding keeps the order. */
function numberOrTimes(value: unknown): number[] {
  return Array.isArray(value)
    ? value.map((seconds) => durationKey(Number(seconds)))
    : [Number(value)];
}
