import type { Cut, ReplySource } from "../period-cells.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { instantFromBytes } from "../time/instant-bytes.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import type { FileTimes } from "./file-times.ts";
import type { FileFacts } from "./seen-ticket.ts";
import type { TicketDecoder } from "./ticket-decoder.ts";

/**
 * When was the file exported? The plan's word, else the export's own column, else its latest time.
 *
 * @example cutOf(plan, decoder.times) // { at: 1785715200, source: "plan" }
 */
export function cutOf(plan: TicketPlan, times: FileTimes): Cut {
  if (plan.exportedAt !== null) {
    const bytes = new TextEncoder().encode(plan.exportedAt);
    const zone = new ZoneOffsets(plan.zone);
    return { at: instantFromBytes(bytes, 0, bytes.length, zone), source: "plan" };
  }
  if (times.latestExport >= 0) return { at: times.earliestExport, source: "column" };
  return { at: times.latestInstant, source: "latest-in-file" };
}

/** Instants win over durations; a duration counts only when the file says on which clock it ran. */
function replySourceOf(decoder: TicketDecoder): ReplySource {
  const hasInstants = decoder.has("first_public_agent_reply_at");
  if (hasInstants && decoder.times.hasReplyInstants) return "instants";
  if (!decoder.times.hasVendorReplies) return hasInstants ? "instants" : "none";
  if (decoder.has("reply_minutes")) return "vendor-calendar";
  if (decoder.has("reply_business_minutes")) return "vendor-business";
  const clocks = decoder.vendor.clocks.words.slice(1).map((word) => String.fromCharCode(...word));
  const [clock, other] = clocks;
  if (other !== undefined) return "none";
  if (clock === "calendar") return "vendor-calendar";
  return clock === "business" ? "vendor-business" : "none";
}

/**
 * What the columns of the file, and what was found in them, let one know.
 *
 * @example factsOf(decoder, cut).replySource // "instants"
 */
export function factsOf(decoder: TicketDecoder, cut: Cut): FileFacts {
  return {
    cutAt: cut.at,
    replySource: replySourceOf(decoder),
    hasSolves: decoder.has("last_solved_at") || decoder.has("first_solved_at"),
    hasFirstSolves: decoder.has("first_solved_at"),
    hasTopics: decoder.has("topic"),
    hasSessions: decoder.has("contact_session_count"),
    hasAi: decoder.has("ai_involved"),
    hasOffers: decoder.has("csat_offered") || decoder.has("satisfaction_score"),
    hasNps: decoder.has("nps_value"),
  };
}
