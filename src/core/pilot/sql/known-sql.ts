import type { KpiSettings } from "../kpi/kpi-settings.ts";
import { type NamedPiece, selected, withMore } from "./named-piece.ts";
import { type Step, stepSql } from "./step-table.ts";

/** Seconds after creation, or -1 for what had not happened at the cut: nothing later counts. */
const seen = (after: string) => `if(${after} >= 0 AND ${after} <= watched, ${after}, -1)`;

/**
 * Tickets as known at the cut: what `TicketView` says of each, with its local day. The last piece
 * is `known`.
 *
 * @example knownPieces(settings, steps).at(-1)?.name // "known"
 */
export function knownPieces(
  { followUpSeconds }: KpiSettings,
  offsets: readonly Step[],
): NamedPiece[] {
  const isFirstInside = `first_seen >= 0 AND first_seen <= ${followUpSeconds} AND (last_seen < 0 OR last_seen > ${followUpSeconds})`;
  return [
    {
      name: "watched",
      // Named once: a database plans the search for it anew wherever it stands.
      sql: withMore(
        `(SELECT *, ifNull(file.1, 0) AS cut_at FROM (SELECT *, of_file AS file FROM population))`,
        [
          `toInt32(intDiv(created_at + ${stepSql("created_at", offsets)}, 86400)) AS day`,
          "cut_at - created_at AS watched",
          "created_at <= cut_at AS is_before_cut",
          "ifNull(file.2, 'none') AS reply_source",
        ],
      ),
    },
    {
      name: "seen",
      sql: withMore("watched", [
        `multiIf(reply_source = 'instants', ${seen("reply_after")}, reply_source = 'vendor-calendar', ${seen("vendor_reply_seconds")}, vendor_reply_seconds) AS replied`,
        `${seen("first_solve_after")} AS first_seen`,
        `${seen("last_solve_after")} AS last_seen`,
      ]),
    },
    {
      name: "solves",
      sql: withMore("seen", [
        "replied < 0 AND replies > 0 AS is_reply_time_missing",
        `multiIf(state = 'open', -1, ${isFirstInside}, first_seen, last_seen) AS solved`,
      ]),
    },
    { name: "known", sql: selected("solves", known(offsets)) },
  ];
}

/** Everything that is counted of a ticket, and no more. */
function known(offsets: readonly Step[]): string[] {
  return [
    "id, reason, channel, topic, requester, created_at, day, is_before_cut, reply_source",
    "toInt32(watched) AS watched",
    "toInt32(replied) AS replied",
    "is_reply_time_missing",
    "toInt32(solved) AS solved",
    "toInt32(if(first_seen >= 0, first_seen, solved)) AS first_solved",
    "created_at + solved AS solved_at",
    `toInt32(if(solved < 0, 0, intDiv(created_at + solved + ${stepSql("created_at + solved", offsets)}, 86400))) AS solved_day`,
    "toUInt8(if(ai_resolved >= 0, ai_resolved = 1, ai_involved = 1 AND replied < 0 AND replies <= 0 AND handover_after < 0 AND solved >= 0)) AS is_by_bot",
    "handover_after, reopens, replies, sessions, ai_involved, is_confirmed",
    "csat, csat_scale, is_csat_offered, nps, handle_seconds, sla_target_seconds, sla_met",
    "vendor_first_solve, vendor_business_solve",
  ];
}

/** Only such tickets return, and are returned to. */
const isCounted = "is_before_cut AND requester != 0 AND reason IN ('', 'control-channel')";
const thread = "cityHash64(requester, topic, reason = 'control-channel')";

/**
 * Which tickets did their requester follow by another? The next one on the same topic that was
 * created after the solve, and within the return window, of tickets for which it has passed. Only
 * what this needs is brought into order.
 *
 * @example returnedSql(604800).includes("ASOF") // true
 */
export function returnedSql(returnWindowSeconds: number): string {
  return [
    "SELECT one.id AS id",
    "FROM (",
    `  SELECT id, ${thread} AS thread, solved_at FROM known`,
    `  WHERE ${isCounted} AND solved >= 0 AND solved + ${returnWindowSeconds} <= watched) AS one`,
    "ASOF JOIN (",
    `  SELECT ${thread} AS thread, created_at FROM known`,
    `  WHERE ${isCounted}) AS later`,
    "ON one.thread = later.thread AND one.solved_at < later.created_at",
    `WHERE later.created_at <= one.solved_at + ${returnWindowSeconds}`,
  ].join("\n");
}

/**
 * Every ticket with the answer to that question, from the table `returned`; `isAsked`: does any KPI
 * ask?
 *
 * @example followedSql(false) // "SELECT *, 0 AS is_returned FROM known"
 */
export function followedSql(isAsked: boolean): string {
  const isReturned = isAsked ? "id IN (SELECT id FROM returned)" : "0";
  return `SELECT *, ${isReturned} AS is_returned FROM known`;
}

/**
 * The same without such a table, at two looks at the tickets.
 *
 * @example joinedSql(604800).includes("ASOF LEFT JOIN") // true
 */
export function joinedSql(returnWindowSeconds: number): string {
  const isAnchor = `${isCounted} AND solved >= 0 AND solved + ${returnWindowSeconds} <= watched`;
  const isInTime = `later_at > solved_at AND later_at <= solved_at + ${returnWindowSeconds}`;
  return [
    "SELECT",
    "  *,",
    `  ${isAnchor} AND ifNull(${isInTime}, 0) AS is_returned`,
    "FROM (",
    `  SELECT *, ${thread} AS thread FROM known) AS one`,
    "ASOF LEFT JOIN (",
    `  SELECT ${thread} AS later_thread, created_at AS later_at FROM known`,
    `  WHERE ${isCounted}) AS later`,
    "ON one.thread = later.later_thread AND one.solved_at < later.later_at",
  ].join("\n");
}
