import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { KpiSettings, ReplyDeadline } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { TicketWords } from "./ticket-words.ts";
import type { Traits } from "./traits.ts";

/** What a combination of traits means in one file, under its plan and definitions. */
export interface TraitMeaning extends Traits {
  /** Why tickets like this are left out whatever the period; null when they may count. */
  reason: ExclusionReason | null;
  channelName: string;
  topicName: string;
  isOpen: boolean;
  isConfirmed: boolean;
  /** By when the channel wants its first reply. */
  deadline: ReplyDeadline | null;
  /** The mark from which the customer is satisfied; null without a mark on a known scale. */
  satisfiedFrom: number | null;
}

function ownReason(traits: Traits, words: TicketWords, plan: TicketPlan): ExclusionReason | null {
  const declared = words.exclusion[traits.exclusion];
  if (declared) return declared;
  const status = words.status[traits.status];
  if (status === "merged" || status === "deleted") return status;
  const isByStaff = words.isByCustomer[traits.initiatedBy] === false;
  if (isByStaff || words.isOutbound[traits.channel]) return "agent-created";
  const channel = words.channel[traits.channel] ?? "unknown";
  if (plan.controlChannels.has(channel)) return "control-channel";
  return plan.channels !== null && !plan.channels.has(channel) ? "channel-not-in-scope" : null;
}

/**
 * What do these traits mean? Worked out once per combination instead of once per ticket.
 *
 * The first reason for leaving out that holds, in this order: what the export says (spam, merged,
 * test …); state merged or deleted; written first by an agent, a system or a campaign; a control
 * channel or one out of scope.
 *
 * @example traitMeaning(traits, words, plan, settings).reason // "spam"
 */
export function traitMeaning(
  traits: Traits,
  words: TicketWords,
  plan: TicketPlan,
  settings: KpiSettings,
): TraitMeaning {
  const channelName = words.channel[traits.channel] ?? "unknown";
  const from = traits.csat < 0 ? undefined : settings.satisfiedFrom.get(traits.csatScale);
  return {
    ...traits,
    reason: ownReason(traits, words, plan),
    channelName,
    topicName: words.topic[traits.topic] ?? "",
    isOpen: words.status[traits.status] === "open",
    isConfirmed: words.isConfirmed[traits.aiKind] ?? false,
    deadline: settings.deadlines.get(channelName) ?? null,
    satisfiedFrom: from ?? null,
  };
}
