import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import { limitOf } from "./target-values.ts";

type Kpis = ParsedDocument<"kpis">;

/** A target in seconds must be one that a tier states. */
function checkTarget(document: Kpis): Diagnostic[] {
  const limit = limitOf(document, "first-response-time");
  const tiers = document.value.replyTiers ?? [];
  if (limit === null || tiers.length === 0) return [];
  const stated = tiers.flatMap((tier) => [
    tier.medianSeconds ?? [],
    ...[...tier.targets, ...(tier.alternatives ?? [])].map((target) => target.withinSeconds),
  ]);
  const seconds = [...new Set(stated.flat())].sort((left, right) => left - right);
  if (seconds.includes(limit.value)) return [];
  const params = { found: limit.value, tiers: seconds.join(", ") };
  return [diagnose("reply-target-off-tier", placeOf(document, limit.path), params)];
}

/** The tier that a channel names must be the tier that lists the channel. */
function checkChannels(document: Kpis, decision: ParsedDocument<"decision">): Diagnostic[] {
  const tiers = document.value.replyTiers ?? [];
  return decision.value.channels.flatMap((channel, index) => {
    const tier = tiers.find((one) => one.id === channel.replyTier);
    if (tier === undefined || tier.channels.includes(channel.id)) return [];
    const other = tiers.find((one) => one.channels.includes(channel.id))?.id ?? "";
    const params = { channel: channel.id, tier: tier.id, other };
    return [
      diagnose("channel-off-tier", placeOf(decision, ["channels", index, "replyTier"]), params),
    ];
  });
}

/**
 * Do the reply tiers agree with the target of first response time and with the channel list?
 *
 * @example checkReplyTiers(readings)[0]?.code // "reply-target-off-tier" for a target no tier states
 */
export function checkReplyTiers(readings: Readings): Diagnostic[] {
  const document = only(readings, "kpis");
  const decision = only(readings, "decision");
  if (document === null) return [];
  return [...checkTarget(document), ...(decision ? checkChannels(document, decision) : [])];
}
