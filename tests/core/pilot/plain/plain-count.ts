import { askedCounts } from "../../../../src/core/pilot/asked-counts.ts";
import { durationKey } from "../../../../src/core/pilot/duration-key.ts";
import type { KpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import type { PlainTicket } from "./plain-ticket.ts";

/** A cell as numbers by name: tallies, and `histogram:key` → tickets. Zeros are absent. */
export type PlainCell = Record<string, number>;

/** What holds for the whole file. */
export interface PlainFile {
  cut: number;
  settings: KpiSettings;
  /** Columns that the file has. */
  has: ReadonlySet<string>;
}

/** Counts one ticket, as the definitions of the KPIs are read aloud; what nobody asks for is left. */
export function countPlainly(
  cell: PlainCell,
  ticket: PlainTicket,
  file: PlainFile,
  isReturned: boolean,
): void {
  const { cut, settings, has } = file;
  const { created } = ticket;
  const asked = askedCounts(settings);
  const isAsked = new Set<string>([...asked.tallies, ...asked.histograms]);
  const put = (id: string, key: string, count: number) => {
    if (count > 0 && isAsked.has(id)) cell[key] = (cell[key] ?? 0) + count;
  };
  const add = (id: string, count: number | boolean = 1) => put(id, id, Number(count));
  const time = (id: string, seconds: number) => put(id, `${id}:${durationKey(seconds)}`, 1);
  const watched = cut - created;
  const { replied, solved, first, isByBot, isReplyMissing } = knownAtCut(ticket, file);
  const hasReplies = has.has("first_public_agent_reply_at");

  add("used");
  add("bot-resolved", isByBot);
  add("replies-counted", ticket.replies !== null);
  add("public-replies", ticket.replies ?? 0);
  if (!isByBot && hasReplies && !isReplyMissing) {
    add("reply-known");
    if (replied === null) time("reply-open", watched);
    else time("replied", replied);
    business("reply", replied);
    if (ticket.handed !== null && ticket.handed <= cut) {
      const handed = ticket.handed - created;
      if (replied === null) time("handed-open", watched - handed);
      else time("handed-replied", Math.max(0, replied - handed));
    }
  }
  if (has.has("last_solved_at") || has.has("first_solved_at")) {
    add("solve-known");
    if (first === null) time("first-solve-open", watched);
    else time("first-solved", first);
    if (solved === null) time("solve-open", watched);
    else time("solved", solved);
    business("solve", solved);
  }

  function business(what: "reply" | "solve", after: number | null): void {
    const clock = settings.businessClock;
    const to = after === null ? cut : created + after;
    if (clock === null || !clock.covers(created, to)) return;
    const done = what === "reply" ? "replied-business" : "solved-business";
    time(
      after === null ? `${what}-open-business` : done,
      clock.elapsed(to) - clock.elapsed(created),
    );
  }

  if (solved !== null) {
    add("human-solved", !isByBot);
    add("reopened", !isByBot && (ticket.reopens ?? 0) > 0);
    if (!isByBot && ticket.replies !== null) time("replies-known", solved);
    if (!isByBot && ticket.replies === 1) time("one-touch", solved);
    if (solved + settings.returnWindowSeconds <= watched) {
      add("anchor-due");
      add("human-due", !isByBot);
      if (ticket.requester !== null) {
        add("anchor-known");
        time("anchors", solved);
        if (isReturned) time("anchors-returned", solved);
        if (!isByBot && ticket.sessions !== null) {
          add("contact-known");
          time("human-solved", solved);
          const isFirst = ticket.sessions === 1 && (ticket.reopens ?? 0) === 0 && !isReturned;
          if (isFirst) time("human-solved-at-first-contact", solved);
        }
      }
    }
  }
  if (ticket.aiInvolved !== null) {
    add("ai-known");
    if (ticket.aiInvolved) {
      add("ai-involved");
      add("ai-contained", isByBot);
      add("ai-confirmed", isByBot && ticket.aiKind === "confirmed");
      if ((isByBot ? (solved ?? 0) : 0) + settings.returnWindowSeconds <= watched) {
        add("ai-anchors");
        add("ai-sustained", isByBot && solved !== null && !isReturned);
      }
    }
  }
  const from = settings.satisfiedFrom.get(ticket.csatScale ?? -1);
  const isRated = ticket.csat !== null && from !== undefined;
  const isOffered = has.has("csat_offered") ? ticket.isOffered : solved !== null && !isByBot;
  add("csat-offered", isOffered || isRated);
  add("csat-rated", isRated);
  add("csat-satisfied", isRated && (ticket.csat ?? 0) >= from);
  if (isRated && ticket.csatScale === 5 && (ticket.csat ?? 0) > 0) add(`csat-mark-${ticket.csat}`);
  add("nps-asked", has.has("nps_value"));
  add("nps-rated", ticket.nps !== null);
  add("nps-promoters", (ticket.nps ?? 0) >= 9);
  add("nps-detractors", ticket.nps !== null && ticket.nps <= 6);

  if (!isByBot) {
    add("sla-at-risk");
    const target = (ticket.target ?? 0) > 0 ? ticket.target : null;
    if (ticket.slaMet !== null && replied !== null) {
      add(ticket.slaMet ? "sla-met" : "sla-breached");
    } else if (target !== null && !isReplyMissing && hasReplies) {
      if (replied !== null) add(replied <= target ? "sla-met" : "sla-breached");
      else add(watched >= target ? "sla-breached" : "sla-not-due");
    }
  }
  const isAnswered = replied !== null || (ticket.replies ?? 0) > 0;
  add("touched", isAnswered || (solved !== null && !isByBot) || ticket.handle !== null);
  add("handled", ticket.handle !== null);
  add("handle-seconds", ticket.handle ?? 0);
}

/** Nothing after the cut is known. */
export function knownAtCut(ticket: PlainTicket, { cut, settings, has }: PlainFile) {
  const seen = (at: number | null) => (at !== null && at <= cut ? at - ticket.created : null);
  const isOpen = ["new", "open", "pending", "hold", "on-hold"].includes(ticket.status);
  const [replied, first, last] = [
    has.has("first_public_agent_reply_at") ? seen(ticket.replied) : null,
    seen(ticket.firstSolved),
    seen(ticket.lastSolved),
  ];
  const limit = settings.followUpSeconds;
  const isFirstOnly = first !== null && first <= limit && (last === null || last > limit);
  const solved = isOpen ? null : isFirstOnly ? first : last;
  const isAlone =
    ticket.aiInvolved === true &&
    replied === null &&
    (ticket.replies ?? 0) === 0 &&
    ticket.handed === null &&
    solved !== null;
  return {
    replied,
    solved,
    first: first ?? solved,
    isByBot: ticket.aiResolved ?? isAlone,
    isReplyMissing: replied === null && (ticket.replies ?? 0) > 0,
  };
}
