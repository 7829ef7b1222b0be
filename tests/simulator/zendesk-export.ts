import { csvText } from "./csv.ts";
import type { Channel } from "./customers.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { exportOf, type SimulatedPeriod, taipeiOffsetSeconds } from "./periods.ts";
import { hostileSubject, subjectOf } from "./subjects.ts";
import { isClosed, lastTouchedAt, type SimulatedTicket } from "./ticket.ts";

/** A selection of the account export's headers: columns that a plan does not have are absent there. */
const headers = [
  "Id",
  "Requester id",
  "Assignee",
  "Group",
  "Subject",
  "Tags",
  "Status",
  "Priority",
  "Via",
  "Ticket type",
  "Created at",
  "Updated at",
  "Assigned at",
  "Initially assigned at",
  "Solved at",
  "Resolution time",
  "Satisfaction Score",
  "Reopens",
  "Replies",
  "First reply time in minutes",
  "First resolution time in minutes",
  "Full resolution time in minutes",
  "聯繫主題 [list]",
  // The time tracking app keeps its sum in a custom field.
  "Total time spent (sec) [int]",
];

const via: Record<Channel, string> = {
  line: "LINE",
  "facebook-messenger": "Facebook Messenger",
  email: "Mail",
  "web-chat": "Chat",
  phone: "Phone Call (Inbound)",
};

const missingDate = "1900-01-01 00:00:00";

/**
 * The period as a Zendesk account export: local times without a zone, a date of 1900 for what has
 * not happened, whole minutes, rows in order of the last update.
 */
export function zendeskExport(
  period: SimulatedPeriod,
  tickets: readonly SimulatedTicket[],
  seed: number,
): string {
  const draws = drawsFor(seed, `subjects ${period.name}`);
  const exportedAt = exportOf(period);
  const hostile = tickets.findIndex(
    (ticket, index) =>
      index > 1500 && ticket.topic === "優惠與會員" && ticket.origin === "customer",
  );
  const rows = tickets.map((ticket, index) => ({
    touchedAt: lastTouchedAt(ticket, exportedAt),
    cells: row(ticket, index, index === hostile, exportedAt, draws),
  }));
  rows.sort((a, b) => a.touchedAt - b.touchedAt);
  return csvText(
    headers,
    rows.map(({ cells }) => cells),
  );
}

function row(
  ticket: SimulatedTicket,
  index: number,
  isHostile: boolean,
  exportedAt: number,
  draws: Draws,
): (string | number | null)[] {
  const subject = subjectOf(ticket.topic, draws);
  return [
    482_001 + index,
    3_600_000_000_000 + ticket.requester * 7919,
    `客服 ${String(ticket.agent).padStart(2, "0")}`,
    groupOf(ticket),
    isHostile ? hostileSubject : subject,
    tagsOf(ticket),
    statusOf(ticket, exportedAt),
    ticket.priority.charAt(0).toUpperCase() + ticket.priority.slice(1),
    ticket.origin === "agent" ? "OutBound" : via[ticket.channel],
    ticket.topic === "客訴" ? "Problem" : "Question",
    localTime(ticket.createdAt),
    localTime(lastTouchedAt(ticket, exportedAt)),
    localTime(ticket.firstReplyAt),
    localTime(ticket.firstReplyAt),
    localTime(ticket.lastSolvedAt),
    roundedSince(ticket, ticket.lastSolvedAt, 3600),
    ticket.csatMark ?? (ticket.csatOffered ? "Offered" : null),
    ticket.reopens,
    ticket.replies,
    ticket.origin === "agent" ? null : roundedSince(ticket, ticket.firstReplyAt, 60),
    roundedSince(ticket, ticket.firstSolvedAt, 60),
    roundedSince(ticket, ticket.lastSolvedAt, 60),
    ticket.topic,
    ticket.handleSeconds,
  ];
}

function groupOf(ticket: SimulatedTicket): string {
  if (ticket.topic === "客訴") return "客訴組";
  return ticket.topic === "退換貨" || ticket.topic === "付款與發票" ? "售後組" : "一線客服";
}

/** The shop marks with a tag what is no request; the plan reads it as the reason for leaving out. */
function tagsOf(ticket: SimulatedTicket): string | null {
  return ticket.origin === "customer" || ticket.origin === "agent" ? null : ticket.origin;
}

function statusOf(ticket: SimulatedTicket, exportedAt: number): string {
  if (isClosed(ticket, exportedAt)) return "Closed";
  if (ticket.lastSolvedAt !== null) return "Solved";
  if (ticket.firstReplyAt === null) return "New";
  return ["Open", "Pending", "Hold"][ticket.requester % 3] ?? "Open";
}

function localTime(instant: number | null): string {
  if (instant === null) return missingDate;
  const shifted = new Date((instant + taipeiOffsetSeconds) * 1000).toISOString();
  return shifted.slice(0, 19).replace("T", " ");
}

function roundedSince(
  ticket: SimulatedTicket,
  instant: number | null,
  unitSeconds: number,
): number | null {
  return instant === null ? null : Math.round((instant - ticket.createdAt) / unitSeconds);
}
