import { type TicketPlan, ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import type { seededRandom } from "../../../../src/core/stats/random.ts";
import type { LogRow } from "../ticket-log.ts";

export type Random = ReturnType<typeof seededRandom>;
export const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[random.below(values.length)] as Value;

const dayBefore = Date.UTC(2026, 2, 20) / 1000;
const iso = (seconds: number) => new Date(seconds * 1000).toISOString().replace(".000", "");

/** Which optional columns this file has, and how often a cell is filled. */
function randomRow(random: Random, columns: ReadonlySet<string>, index: number): LogRow {
  const created = dayBefore + random.below(86_400 * 30);
  const later = (limit: number) => iso(created + random.below(limit));
  const long = () => later(86_400 * (random.below(4) === 0 ? 40 : 3));
  const count = () => random.below(3);
  const all: Record<string, () => string | number> = {
    first_public_agent_reply_at: () => later(pick(random, [600, 4_000, 600_000])),
    first_solved_at: long,
    last_solved_at: long,
    closed_at: long,
    last_updated_at: () => later(86_400),
    handoff_at: () => iso(created - 100 + random.below(2_000)),
    status: () => pick(random, ["open", "Closed", "solved", "pending", "merged", "odd"]),
    channel: () => pick(random, ["line", "LINE@", "email", "phone", "fax", "campaign"]),
    topic: () => pick(random, ["refund", "退貨"]),
    requester_key: () => `r${random.below(random.below(3) === 0 ? 2 : 12)}`,
    initiated_by: () => pick(random, ["customer", "agent", "customer"]),
    exclusion_reason: () => pick(random, ["", "", "", "spam", "agent_created"]),
    reopen_count: count,
    agent_public_reply_count: count,
    contact_session_count: count,
    ai_involved: () => pick(random, ["true", "false"]),
    ai_resolved: () => pick(random, ["true", "false"]),
    ai_resolution_kind: () => pick(random, ["confirmed", "assumed"]),
    csat_value: () => pick(random, [1, 2, 3, 4, 5, 5, 9]),
    csat_scale_max: () => pick(random, [5, 5, 10, 7]),
    csat_offered: () => pick(random, ["true", "false"]),
    nps_value: () => random.below(12),
    handle_seconds: () => random.below(5_000),
    sla_first_target_seconds: () => random.below(4) * 900,
    sla_first_met: () => pick(random, ["true", "false"]),
    exported_at: () => iso(dayBefore + 86_400 * 45 + (random.below(4) === 0 ? 3600 : 0)),
  };
  const row: LogRow = {
    ticket_id: `${pick(random, ["T-", "", "X"])}${index}`,
    created_at: iso(created),
  };
  for (const column of columns) row[column] = random.below(5) === 0 ? "" : (all[column]?.() ?? "");
  if (random.below(40) === 0)
    row.created_at = pick(random, ["", "2026-02-30T10:00:00Z", "yesterday"]);
  if (random.below(60) === 0) row.nps_value = "ten";
  return row;
}

/** Rows with every hazard: doubled ids, exclusions, blanks, bad dates, returns, late events. */
export function randomLog(random: Random): LogRow[] {
  const optional = [
    "first_public_agent_reply_at,first_solved_at,last_solved_at,closed_at,last_updated_at,handoff_at",
    "status,channel,topic,requester_key,initiated_by,exclusion_reason,reopen_count,csat_offered",
    "agent_public_reply_count,contact_session_count,ai_involved,ai_resolved,ai_resolution_kind",
    "csat_value,csat_scale_max,nps_value,handle_seconds,sla_first_target_seconds,sla_first_met",
    "exported_at",
  ].flatMap((names) => names.split(","));
  const columns = new Set(optional.filter(() => random.below(5) > 0));
  const rows = Array.from({ length: 1 + random.below(90) }, (_, index) =>
    randomRow(random, columns, index),
  );
  // Some rows twice: once as they are, once with another time of the last update.
  for (const row of rows.slice(0, random.below(4))) {
    const twin = { ...row };
    if (columns.has("last_updated_at") && random.below(2) === 0)
      twin.last_updated_at = iso(dayBefore + 86_400 * 44);
    rows.splice(random.below(rows.length), 0, twin);
  }
  const names = ["ticket_id", "created_at", "nps_value", ...columns];
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? ""])));
}

/** Periods, zones, cuts and exclusions by chance. */
export function randomPlan(random: Random): TicketPlan {
  const window = { from: "2026-03-23", to: "2026-04-05" };
  const next = { from: "2026-04-01", to: "2026-04-12" };
  return {
    ...ticketPlan(null, { zone: pick(random, ["UTC", "Asia/Taipei", "Europe/Berlin"]) }),
    periods: pick(random, [
      [{ period: "baseline", window: null }],
      [{ period: "pilot", window }],
      [
        { period: "baseline", window },
        { period: "pilot", window: next },
      ],
    ]),
    exportedAt: pick(random, [null, null, "2026-04-20T00:00:00Z", "2026-04-02T05:00:00Z"]),
    channels: pick(random, [null, new Set(["line", "email", "unknown"])]),
    controlChannels: pick(random, [new Set<string>(), new Set(["phone"])]),
    outboundChannels: new Set(["campaign"]),
    channelMap: new Map([["LINE@", "line"]]),
    excludeRequesters: pick(random, [[], ["r1"]]),
    bulkRequesterThreshold: pick(random, [null, null, 6]),
  };
}
