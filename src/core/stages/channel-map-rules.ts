import { placeOf } from "../parse/read-document.ts";
import type { Channel } from "../schema/decision.ts";
import { channelsInMap } from "../score/answer-amount.ts";
import { done, type ItemFinding, open } from "./finding.ts";
import type { ItemRules, StageContext } from "./stage-context.ts";

/** More core channels than this in the first wave strain a pilot: a warning, no refusal. */
const easyFirstWave = 3;
const leastTouchpoints = 2;
const leastBreaks = 2;
const leastPositive = 3;

function channelsOf({ workspace }: StageContext): Channel[] {
  return workspace.decision.value.channels;
}

function placeOfChannel({ workspace }: StageContext, channel: Channel) {
  const index = workspace.decision.value.channels.indexOf(channel);
  return placeOf(workspace.decision, ["channels", index, "id"]);
}

function placeOfList({ workspace }: StageContext) {
  return placeOf(workspace.decision, ["channels"], "key");
}

function inventoryComplete(context: StageContext): ItemFinding {
  const bare = channelsInMap(channelsOf(context)).find(
    ({ owner, hours, tool }) => !owner || !hours || !tool,
  );
  if (bare === undefined) {
    return done(
      "channels-inventoried",
      { count: channelsOf(context).length },
      placeOfList(context),
    );
  }
  const place = placeOfChannel(context, bare);
  if (!bare.owner) return open("channel-without-owner", { channel: bare.id }, place);
  const id = bare.hours ? "channel-without-tool" : "channel-without-hours";
  return open(id, { channel: bare.id }, place);
}

function volumesKnown(context: StageContext): ItemFinding {
  const blank = channelsInMap(channelsOf(context)).find((one) => one.monthlyVolume === null);
  if (blank) {
    return open("channel-without-volume", { channel: blank.id }, placeOfChannel(context, blank));
  }
  const { baseline } = context;
  const unseen =
    baseline &&
    channelsOf(context).find((channel) => channel.core && !baseline.weekly.has(channel.id));
  return unseen
    ? open("core-channel-not-in-baseline", { channel: unseen.id }, placeOfChannel(context, unseen))
    : done("volumes-known", {}, placeOfList(context));
}

function coreFlagged(context: StageContext): ItemFinding {
  const core = channelsOf(context).filter((channel) => channel.core);
  const place = placeOfList(context);
  if (core.length === 0) return open("no-core-channel", {}, place);
  const left = core.find((channel) => channel.phase === "never");
  if (left) return open("core-channel-never", { channel: left.id }, placeOfChannel(context, left));
  const first = core.filter((channel) => channel.phase === 1).length;
  const id = first > easyFirstWave ? "many-core-channels-first" : "core-channels-flagged";
  return done(id, { count: core.length, first }, place);
}

function phasesSet(context: StageContext): ItemFinding {
  const others = channelsOf(context).filter((channel) => !channel.core);
  return done("channel-phases-set", { count: others.length }, placeOfList(context));
}

function tiersSet(context: StageContext): ItemFinding {
  const tiers = context.workspace.kpis?.value.replyTiers ?? [];
  const hasTier = ({ id, replyTier }: Channel) =>
    tiers.some((tier) => tier.id === replyTier || tier.channels.includes(id));
  const bare = channelsInMap(channelsOf(context)).find((channel) => !hasTier(channel));
  return bare
    ? open("channel-without-reply-tier", { channel: bare.id }, placeOfChannel(context, bare))
    : done("reply-tiers-set", { count: tiers.length }, placeOfList(context));
}

function journeyMapped({ workspace }: StageContext): ItemFinding {
  const { journey } = workspace;
  if (journey === null) return open("no-journey");
  const place = placeOf(journey, ["stages"], "key");
  const { stages } = journey.value;
  const thin = stages.find((stage) => stage.touchpoints.length < leastTouchpoints);
  if (thin) return open("journey-stage-thin", { journeyStage: thin.id }, place);
  const points = stages.flatMap((stage) => stage.touchpoints);
  const breaks = points.filter((point) => point.moment === "break");
  const positive = points.filter((point) => point.moment === "positive");
  if (breaks.length < leastBreaks)
    return open("journey-too-few-breaks", { count: breaks.length }, place);
  if (positive.length < leastPositive) {
    return open("journey-too-few-positive", { count: positive.length }, place);
  }
  const loose = breaks.find((point) => point.channel === undefined && point.kpi === undefined);
  return loose
    ? open("journey-break-unlinked", { touchpoint: loose.id }, place)
    : done("journey-mapped", { touchpoints: points.length, breaks: breaks.length }, place);
}

/** Stage 2, the channel map: what is derived from the channels, the reply tiers and the journey. */
export const channelMapRules: ItemRules = {
  "channel-inventory": inventoryComplete,
  "channel-volume": volumesKnown,
  "core-channels": coreFlagged,
  "channel-phases": phasesSet,
  "reply-tiers": tiersSet,
  "journey-breaks": journeyMapped,
};
