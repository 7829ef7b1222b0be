import { DuckDBInstance } from "@duckdb/node-api";
import { durationKey } from "../../../src/core/pilot/duration-key.ts";
import { dayOfText } from "../../../src/core/pilot/time/calendar-day.ts";
import { weekOf } from "../../../src/core/pilot/time/iso-week.ts";
import { generatedExport } from "./ticket-rows.ts";
import type { TableLine } from "./week-table.ts";

/** The types are said beforehand, so that nothing has to be guessed and unused columns stay text. */
const columns = {
  ticket_id: "BIGINT",
  created_at: "TIMESTAMP",
  first_public_agent_reply_at: "TIMESTAMP",
  last_solved_at: "TIMESTAMP",
  status: "VARCHAR",
  channel: "VARCHAR",
  topic: "VARCHAR",
  priority: "VARCHAR",
  language: "VARCHAR",
  agent_key: "VARCHAR",
  requester_key: "VARCHAR",
  agent_public_reply_count: "SMALLINT",
  reopen_count: "SMALLINT",
  contact_session_count: "SMALLINT",
  csat_value: "SMALLINT",
  handle_seconds: "INTEGER",
};

function ticketsSql(file: string): string {
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
  return `
    SELECT requester_key, topic, channel, created_at,
      date_trunc('week', created_at + INTERVAL 8 HOUR)::DATE AS week,
      epoch(first_public_agent_reply_at)::BIGINT - epoch(created_at)::BIGINT AS replied,
      CASE WHEN status <> 'open' THEN last_solved_at END AS solved_at,
      CASE WHEN status <> 'open' THEN epoch(last_solved_at)::BIGINT - epoch(created_at)::BIGINT END AS solved,
      csat_value, handle_seconds
    FROM read_csv('${file}', header = true, delim = ',', columns = {${types.join(", ")}})`;
}

const counts = `
  count(*)::BIGINT AS tickets,
  count(replied)::BIGINT AS replied,
  quantile_disc(replied, [0.5, 0.9]) AS reply_times,
  count(solved)::BIGINT AS solved,
  quantile_disc(solved, [0.5, 0.9]) AS solve_times,
  count(csat_value)::BIGINT AS rated,
  (count(*) FILTER (csat_value >= 4))::BIGINT AS satisfied,
  coalesce(sum(handle_seconds), 0)::BIGINT AS handle_seconds`;

const seven = "INTERVAL 7 DAY";
const cut = `TIMESTAMP '${generatedExport.slice(0, 19).replace("T", " ")}'`;

/** A return is the next ticket of the requester on the topic after the solve: DuckDB's ASOF join. */
function sqlOf(file: string, withReturns: boolean): string {
  if (!withReturns) {
    return `SELECT week, channel, ${counts} FROM (${ticketsSql(file)}) GROUP BY week, channel`;
  }
  return `
    WITH tickets AS MATERIALIZED (${ticketsSql(file)})
    SELECT one.week, one.channel, ${counts},
      (count(*) FILTER (solved_at + ${seven} <= ${cut}))::BIGINT AS anchors,
      (count(*) FILTER (solved_at + ${seven} <= ${cut} AND other.created_at <= solved_at + ${seven}))::BIGINT AS returned
    FROM tickets one
    ASOF LEFT JOIN (SELECT requester_key, topic, created_at FROM tickets) other
      ON one.requester_key = other.requester_key AND one.topic = other.topic
      AND one.solved_at < other.created_at
    GROUP BY one.week, one.channel`;
}

/** The table as DuckDB makes it from the file, with this many threads. */
export async function duckdbTable(
  file: string,
  threads: number,
  withReturns: boolean,
): Promise<TableLine[]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sqlOf(file, withReturns));
  return reader.getRowsJson().map((row) => {
    const [week, channel, ...numbers] = row;
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
