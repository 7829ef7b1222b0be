import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { TextEncodingName } from "../scan/cell-text.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { WordColumn } from "./column-fields.ts";
import type { TicketDecoder } from "./ticket-decoder.ts";
import {
  exclusionMeaning,
  initiatorMeaning,
  type StatusMeaning,
  statusMeaning,
  wordTexts,
} from "./word-meaning.ts";

/** What the words of one file mean, by word number. */
export interface TicketWords {
  status: readonly (StatusMeaning | null)[];
  exclusion: readonly (ExclusionReason | null)[];
  isByCustomer: readonly (boolean | null)[];
  /** Channel after the plan's map; `unknown` where the cell is empty. */
  channel: readonly string[];
  /** Is this channel one on which agents write first? */
  isOutbound: readonly boolean[];
  topic: readonly string[];
  isConfirmed: readonly boolean[];
  /** Words nothing is known of, by column. */
  unknown: { column: WordColumn; words: string[] }[];
}

/**
 * Decodes and interprets all distinct words of a file.
 *
 * @example ticketWords(decoder, "utf-8", plan).channel // ["unknown", "line"]
 */
export function ticketWords(
  decoder: TicketDecoder,
  encoding: TextEncodingName,
  plan: TicketPlan,
): TicketWords {
  const texts = (column: WordColumn) => {
    const words = decoder.words.get(column);
    return words ? wordTexts(words, encoding) : [""];
  };
  const status = statusMeaning(texts("status"));
  const exclusion = exclusionMeaning(texts("exclusion_reason"));
  const initiator = initiatorMeaning(texts("initiated_by"));
  const raw = texts("channel");
  const channel = raw.map((word) => plan.channelMap.get(word) ?? (word === "" ? "unknown" : word));
  const { outboundChannels } = plan;
  const unknown: TicketWords["unknown"] = [
    { column: "status", words: status.unknown },
    { column: "exclusion_reason", words: exclusion.unknown },
    { column: "initiated_by", words: initiator.unknown },
  ];
  return {
    status: status.meaning,
    exclusion: exclusion.meaning,
    isByCustomer: initiator.meaning,
    channel,
    isOutbound: raw.map(
      (word, index) => outboundChannels.has(word) || outboundChannels.has(channel[index] ?? ""),
    ),
    topic: texts("topic"),
    isConfirmed: texts("ai_resolution_kind").map((word) => word.toLowerCase() === "confirmed"),
    unknown: unknown.filter(({ words }) => words.length > 0),
  };
}
