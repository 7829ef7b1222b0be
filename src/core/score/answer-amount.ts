import type { AnswerValue, ChannelCover } from "../schema/answer.ts";
import type { Channel } from "../schema/decision.ts";
import type { Criterion } from "../schema/decision-questions.ts";
import { entryOf } from "./entry-of.ts";

/** What the buyer's situation adds to a scale: which channels count, which items are not used. */
export type ScaleContext = { channels: readonly Channel[]; itemsNotInUse: readonly string[] };

/** An amount in the unit of the scale, or why there is none although something was written. */
export type Amount =
  | { amount: number }
  | { problem: "wrong-kind" | "volume-unknown" | "channel-not-answered" };

const coverShare: Record<ChannelCover, number> = { native: 1, connector: 0.5, none: 0 };

/**
 * Channels that are or will be served: those that never go live do not count.
 *
 * @example channelsInMap([line, { ...fax, phase: "never" }]) // [line]
 */
export function channelsInMap(channels: readonly Channel[]): Channel[] {
  return channels.filter((channel) => channel.phase !== "never");
}

/**
 * Items of a list that this buyer uses at all.
 *
 * @example itemsInUse(recordKinds, { channels: [], itemsNotInUse: ["call-recordings"] }).length // 14
 */
export function itemsInUse(criterion: Criterion, context: ScaleContext): string[] {
  if (criterion.scale.kind !== "items") return [];
  return criterion.scale.items
    .map((item) => item.id)
    .filter((item) => !context.itemsNotInUse.includes(item));
}

/**
 * Which share of the contact volume does the answer cover? Σ volume × cover ÷ Σ volume: 1 native both
 * ways, ½ connector or one-way, 0 not at all. A channel without an answer, or without a known volume
 * where that matters, leaves the share unknown: it is never taken as 0.
 */
function shareOfVolume(cover: Record<string, ChannelCover>, context: ScaleContext): Amount {
  const channels = channelsInMap(context.channels);
  const covers = channels.map((channel) => entryOf(cover, channel.id));
  const known = covers.flatMap((kind) => (kind === null ? [] : [coverShare[kind]]));
  if (known.length < covers.length) return { problem: "channel-not-answered" };
  const first = known[0];
  if (first !== undefined && known.every((share) => share === first)) return { amount: first };
  let volume = 0;
  let covered = 0;
  for (const [index, channel] of channels.entries()) {
    if (channel.monthlyVolume === null) return { problem: "volume-unknown" };
    volume += channel.monthlyVolume;
    covered += channel.monthlyVolume * (known[index] ?? 0);
  }
  return volume > 0 ? { amount: covered / volume } : { problem: "volume-unknown" };
}

/**
 * What does an answer say in the unit of the criterion's scale: a level 0–4, a number, 1 or 0 for yes
 * or no, a share 0–1, a count of items in use?
 *
 * A kind of answer that the scale cannot read gives a problem, never a 0.
 *
 * @example answerAmount(criterionOnItems, ["tickets", "audit-events"], context) // { amount: 2 }
 */
export function answerAmount(
  criterion: Criterion,
  answer: AnswerValue,
  context: ScaleContext,
): Amount {
  const { kind } = criterion.scale;
  if (typeof answer === "boolean") {
    return kind === "boolean" ? { amount: answer ? 1 : 0 } : { problem: "wrong-kind" };
  }
  if (typeof answer === "number") {
    return kind === "boolean" || !Number.isFinite(answer)
      ? { problem: "wrong-kind" }
      : { amount: answer };
  }
  if (Array.isArray(answer)) {
    if (kind !== "items") return { problem: "wrong-kind" };
    const used = itemsInUse(criterion, context);
    return { amount: used.filter((item) => answer.includes(item)).length };
  }
  return kind === "share" ? shareOfVolume(answer, context) : { problem: "wrong-kind" };
}
