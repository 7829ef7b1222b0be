import { type KpiSettings, kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import type { PeriodCells } from "../../../src/core/pilot/period-cells.ts";
import { type TicketPlan, ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../../src/core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../../../src/core/pilot/ticket-summary.ts";

/** One row of a canonical ticket file; what is not named is an empty cell. */
export type LogRow = Record<string, string | number>;

/** Rows as the text of a canonical file, with every column that some row names. */
export function logText(rows: readonly LogRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

export interface ReadOptions {
  plan?: Partial<TicketPlan>;
  settings?: KpiSettings;
  /** Bytes per chunk; the whole file at once when absent. */
  chunk?: number;
}

/** Reads text or bytes as a ticket file, by default in UTC and as one period. */
export function readLog(file: string | Uint8Array, options: ReadOptions = {}): TicketSummary {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const plan = { ...ticketPlan(null, { zone: "UTC" }), ...options.plan };
  const reader = createTicketReader(plan, options.settings ?? kpiSettings(null));
  const step = options.chunk ?? Math.max(1, bytes.length);
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
  return reader.end();
}

/** The first period of a read file. */
export function firstPeriod(summary: TicketSummary): PeriodCells {
  const [period] = summary.periods;
  if (period === undefined) throw new Error("the summary has no period");
  return period;
}

/** An instant so many seconds after 2026-06-01T00:00:00Z, which was a Monday. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2026, 5, 1) + seconds * 1000).toISOString();
}

const day = 86_400;

export interface WeeklyLog {
  /** One entry per week: the waiting time of its tickets in seconds. */
  replySeconds: readonly number[];
  ticketsPerWeek?: number;
  firstWeek?: number;
  /** More cells of each ticket. */
  more?: (week: number, ticket: number) => LogRow;
}

/** Tickets spread over whole weeks from 2026-06-01, exported 30 days after the last week. */
export function weeklyRows(log: WeeklyLog): LogRow[] {
  const { replySeconds, ticketsPerWeek = 14, firstWeek = 0 } = log;
  const exported = at((firstWeek + replySeconds.length) * 7 * day + 30 * day);
  return replySeconds.flatMap((seconds, index) =>
    Array.from({ length: ticketsPerWeek }, (_, ticket): LogRow => {
      const created =
        (firstWeek + index) * 7 * day + Math.floor((ticket * 7 * day) / ticketsPerWeek);
      return {
        ticket_id: `${firstWeek + index}-${ticket}`,
        created_at: at(created),
        // Tickets of a week differ a little, so that weeks are not all alike.
        first_public_agent_reply_at: at(created + seconds + ticket),
        last_solved_at: at(created + 2 * seconds + ticket),
        exported_at: exported,
        channel: "line",
        ...log.more?.(index, ticket),
      };
    }),
  );
}

/** A period of whole weeks, read as the reader would read it. */
export function weeklyPeriod(
  period: "baseline" | "pilot",
  log: WeeklyLog,
  options: ReadOptions = {},
) {
  const first = (log.firstWeek ?? 0) * 7 * day;
  const last = first + log.replySeconds.length * 7 * day - day;
  const window = { from: at(first).slice(0, 10), to: at(last).slice(0, 10) };
  const plan = { file: `${period}.csv`, ...options.plan, periods: [{ period, window }] };
  return firstPeriod(readLog(logText(weeklyRows(log)), { ...options, plan }));
}
