import type { HistogramId, TallyId } from "../cell.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import { quotedText } from "./sql-text.ts";
import type { FileColumns } from "./statement-options.ts";

/** What a count needs to know besides the ticket. */
export interface CountOptions {
  settings: KpiSettings;
  has: FileColumns;
  hasService: boolean;
}

/** Of which tickets is a duration counted, and which? */
export interface CountedDuration {
  when: string;
  seconds: string;
}

const all = (...conditions: string[]) => conditions.join(" AND ");
const flag = (is: boolean) => Number(is).toString();

/** A person was waited for, and whether the reply is known is known. */
const replyKnown = "NOT is_by_bot AND reply_source != 'none' AND NOT is_reply_time_missing";
const byInstants = "reply_source = 'instants'";

const never: CountedDuration = { when: "0", seconds: "0" };

/**
 * The histograms of a cell: of which tickets, and which seconds. The same conditions as `countTicket`.
 *
 * @example durationsSql(options).solved.seconds // "solved"
 */
export function durationsSql(options: CountOptions): Record<HistogramId, CountedDuration> {
  const { settings, has, hasService } = options;
  const isSolvable = flag(has.solves);
  const due = dueSql(settings.returnWindowSeconds);
  const known = all(due, "requester != 0");
  const contact = all(known, "NOT is_by_bot", flag(has.sessions), "sessions >= 0");
  const handed = all(
    "NOT is_by_bot",
    byInstants,
    "NOT is_reply_time_missing",
    "handover_after >= 0 AND handover_after <= watched",
  );
  const onService = (of: "reply" | "solve", ...when: string[]) =>
    hasService ? { when: all(...when, `is_${of}_covered`), seconds: `service_to_${of}` } : never;
  return {
    replied: { when: all(replyKnown, byInstants, "replied >= 0"), seconds: "replied" },
    "reply-open": { when: all(replyKnown, "replied < 0"), seconds: "watched" },
    "replied-business": onService("reply", replyKnown, byInstants, "replied >= 0"),
    "reply-open-business": onService("reply", replyKnown, byInstants, "replied < 0"),
    "handed-replied": {
      when: all(handed, "replied >= 0"),
      seconds: "greatest(0, replied - handover_after)",
    },
    "handed-open": { when: all(handed, "replied < 0"), seconds: "watched - handover_after" },
    "vendor-replied": {
      when: all(replyKnown, `NOT ${byInstants}`, "replied >= 0"),
      seconds: "replied",
    },
    solved: { when: all(isSolvable, "solved >= 0"), seconds: "solved" },
    "solve-open": { when: all(isSolvable, "solved < 0"), seconds: "watched" },
    "first-solved": { when: all(isSolvable, "first_solved >= 0"), seconds: "first_solved" },
    "first-solve-open": { when: all(isSolvable, "first_solved < 0"), seconds: "watched" },
    "solved-business": onService("solve", isSolvable, "solved >= 0"),
    "solve-open-business": onService("solve", isSolvable, "solved < 0"),
    anchors: { when: known, seconds: "solved" },
    "anchors-returned": { when: all(known, "is_returned"), seconds: "solved" },
    "human-solved": { when: contact, seconds: "solved" },
    "human-solved-at-first-contact": {
      when: all(contact, "sessions = 1", "reopens <= 0", "NOT is_returned"),
      seconds: "solved",
    },
    "replies-known": { when: all(byPerson, "replies >= 0"), seconds: "solved" },
    "one-touch": { when: all(byPerson, "replies = 1"), seconds: "solved" },
  };
}

/** Solved so long ago that a return would have been seen. */
const dueSql = (window: number) => `solved >= 0 AND solved + ${window} <= watched`;

function satisfiedSql({ satisfiedFrom }: KpiSettings): { rated: string; satisfied: string } {
  const scales = [...satisfiedFrom.keys()].join(", ");
  const marks = [...satisfiedFrom.values()].join(", ");
  const rated = `(csat >= 0 AND csat_scale IN (${scales}))`;
  return {
    rated,
    satisfied: `${rated} AND csat >= transform(toInt64(csat_scale), [${scales}], [${marks}], 1000)`,
  };
}

const byPerson = "solved >= 0 AND NOT is_by_bot";

function solveTallies({ settings, has }: CountOptions) {
  const due = dueSql(settings.returnWindowSeconds);
  const contact = ["requester != 0", "NOT is_by_bot", flag(has.sessions), "sessions >= 0"];
  return {
    reopened: all(byPerson, "reopens > 0"),
    "human-solved": byPerson,
    "solve-known": flag(has.solves),
    "anchor-due": due,
    "anchor-known": all(due, "requester != 0"),
    "human-due": all(due, "NOT is_by_bot"),
    "contact-known": all(due, ...contact),
  };
}

function aiTallies({ settings, has }: CountOptions) {
  const involved = all(flag(has.ai), "ai_involved = 1");
  const from = "if(is_by_bot, greatest(0, solved), 0)";
  const anchored = all(involved, `${from} + ${settings.returnWindowSeconds} <= watched`);
  return {
    "ai-known": all(flag(has.ai), "ai_involved >= 0"),
    "ai-involved": involved,
    "ai-contained": all(involved, "is_by_bot"),
    "ai-confirmed": all(involved, "is_by_bot", "is_confirmed"),
    "ai-anchors": anchored,
    "ai-sustained": all(anchored, "is_by_bot", "solved >= 0", "NOT is_returned"),
  };
}

function ratingTallies({ settings, has }: CountOptions) {
  const { rated, satisfied } = satisfiedSql(settings);
  const offered = has.offers ? "is_csat_offered" : `(${byPerson})`;
  const mark = (value: number) => all(rated, "csat_scale = 5", `csat = ${value}`);
  return {
    "csat-offered": `${offered} OR ${rated}`,
    "csat-rated": rated,
    "csat-satisfied": satisfied,
    "csat-mark-1": mark(1),
    "csat-mark-2": mark(2),
    "csat-mark-3": mark(3),
    "csat-mark-4": mark(4),
    "csat-mark-5": mark(5),
    "nps-asked": flag(has.nps),
    "nps-rated": "nps >= 0",
    "nps-promoters": "nps >= 9",
    "nps-detractors": "nps >= 0 AND nps <= 6",
  };
}

/**
 * The tallies of a cell: of which tickets, or the number that is summed. The same conditions as
 * `countTicket` and `countReplyDeadline`.
 *
 * @example talliesSql(options)["bot-resolved"] // "is_by_bot"
 */
export function talliesSql(options: CountOptions): Record<TallyId, string> {
  const bothClocks = all(
    flag(options.has.solves),
    "vendor_first_solve >= 0",
    "vendor_business_solve >= 0",
  );
  const standing = (name: string) => all("NOT is_by_bot", `standing = ${quotedText(name)}`);
  return {
    used: "1",
    "bot-resolved": "is_by_bot",
    "reply-known": replyKnown,
    "replies-counted": "replies >= 0",
    "public-replies": "greatest(replies, 0)",
    ...solveTallies(options),
    ...aiTallies(options),
    ...ratingTallies(options),
    touched: `replied >= 0 OR replies > 0 OR (${byPerson}) OR handle_seconds >= 0`,
    handled: "handle_seconds >= 0",
    "handle-seconds": "greatest(handle_seconds, 0)",
    "sla-at-risk": "NOT is_by_bot",
    "sla-met": standing("sla-met"),
    "sla-breached": standing("sla-breached"),
    "sla-not-due": standing("sla-not-due"),
    "vendor-clock-calendar-seconds": `if(${bothClocks}, vendor_first_solve, 0)`,
    "vendor-clock-business-seconds": `if(${bothClocks}, vendor_business_solve, 0)`,
  };
}
