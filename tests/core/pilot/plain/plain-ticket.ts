import type { LogRow } from "../ticket-log.ts";

/** One row of a canonical file as an object; null is "not known", everywhere. */
export interface PlainTicket {
  row: number;
  id: string;
  requester: string | null;
  created: number;
  replied: number | null;
  firstSolved: number | null;
  lastSolved: number | null;
  updated: number | null;
  handed: number | null;
  status: string;
  channel: string;
  topic: string;
  initiator: string;
  exclusion: string;
  aiKind: string;
  reopens: number | null;
  replies: number | null;
  sessions: number | null;
  nps: number | null;
  handle: number | null;
  target: number | null;
  aiInvolved: boolean | null;
  aiResolved: boolean | null;
  slaMet: boolean | null;
  csat: number | null;
  csatScale: number | null;
  isOffered: boolean;
}

class BadRow extends Error {}

/** Rows → tickets, and the number of rows that cannot be used. */
export function plainTickets(rows: readonly LogRow[]): { tickets: PlainTicket[]; bad: number } {
  const tickets: PlainTicket[] = [];
  for (const [index, row] of rows.entries()) {
    try {
      tickets.push(plainTicket(row, index + 1));
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
    }
  }
  return { tickets, bad: rows.length - tickets.length };
}

function plainTicket(row: LogRow, number: number): PlainTicket {
  const text = (name: string) => String(row[name] ?? "").trim();
  const instant = (name: string) => instantOf(text(name));
  const count = (name: string) => numberOf(text(name));
  const truth = (name: string) => truthOf(text(name));
  const created = instant("created_at");
  if (text("ticket_id") === "" || created === null) throw new BadRow();
  const event = (name: string) => {
    const at = instant(name);
    if (at !== null && at < created) throw new BadRow();
    return at;
  };
  const [first, last, closed] = [
    event("first_solved_at"),
    event("last_solved_at"),
    event("closed_at"),
  ];
  const handed = instant("handoff_at");
  const [nps, csat, scale] = [count("nps_value"), count("csat_value"), count("csat_scale_max")];
  if ((nps ?? 0) > 10 || (csat ?? 0) > (scale ?? 5) || (scale ?? 0) > 100) throw new BadRow();
  instant("exported_at");
  return {
    row: number,
    id: text("ticket_id"),
    requester: text("requester_key") || null,
    created,
    replied: event("first_public_agent_reply_at"),
    firstSolved: first,
    // Closed without a solve ends at the close; a first solve after the last one is the last one.
    lastSolved: latest(last ?? closed, first),
    updated: event("last_updated_at"),
    handed: handed === null ? null : Math.max(created, handed),
    status: text("status").toLowerCase(),
    channel: text("channel"),
    topic: text("topic"),
    initiator: text("initiated_by"),
    exclusion: text("exclusion_reason").replaceAll("_", "-"),
    aiKind: text("ai_resolution_kind"),
    reopens: count("reopen_count"),
    replies: count("agent_public_reply_count"),
    sessions: count("contact_session_count"),
    nps,
    handle: count("handle_seconds"),
    target: count("sla_first_target_seconds"),
    aiInvolved: truth("ai_involved"),
    aiResolved: truth("ai_resolved"),
    slaMet: truth("sla_first_met"),
    csat,
    csatScale: csat === null ? null : (scale ?? 5),
    isOffered: csat !== null || truth("csat_offered") === true,
  };
}

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function instantOf(text: string): number | null {
  if (text === "" || text.startsWith("1970-01-01")) return null;
  const seconds = Math.floor(Date.parse(text) / 1000);
  // A day that does not exist comes back as another one.
  if (Number.isNaN(seconds) || !iso(seconds).startsWith(text.slice(0, 10))) throw new BadRow();
  return seconds;
}

function numberOf(text: string): number | null {
  if (text === "" || text === "-") return null;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new BadRow();
  return Math.round(Number(text));
}

function truthOf(text: string): boolean | null {
  if (text === "") return null;
  if (!["true", "false"].includes(text)) throw new BadRow();
  return text === "true";
}
