import type { Answer, AnswerValue } from "../schema/answer.ts";
import { itemsInUse } from "./answer-amount.ts";
import type { CriterionInForce } from "./criterion-in-force.ts";
import { entryOf } from "./entry-of.ts";

/** What is written in detail: the buyer's reading where there is one, else the vendor's claim. */
function detail(answer: Answer | null): AnswerValue | null {
  return answer?.reading ?? answer?.claim ?? null;
}

/**
 * Which mandatory items in use does the vendor lack? Empty when it holds all of them; null when only
 * a number was written, so that nobody can tell which.
 *
 * @example missingMandatory(recordKinds, { claim: ["tickets"] })?.length // 7
 */
export function missingMandatory(
  inForce: CriterionInForce,
  answer: Answer | null,
): string[] | null {
  const { scale } = inForce.criterion;
  if (scale.kind !== "items") return [];
  const used = new Set(itemsInUse(inForce.criterion, inForce.context));
  const mandatory = scale.items.filter((item) => item.mandatory && used.has(item.id));
  const held = detail(answer);
  if (typeof held === "number" && held >= used.size) return [];
  if (!Array.isArray(held)) return mandatory.length === 0 ? [] : null;
  return mandatory.map((item) => item.id).filter((item) => !held.includes(item));
}

/**
 * Mandatory items that this buyer does not use: the least count of a gate shrinks by them.
 *
 * @example mandatoryNotInUse(recordKindsWithoutSurveys) // 1
 */
export function mandatoryNotInUse(inForce: CriterionInForce): number {
  const { scale } = inForce.criterion;
  if (scale.kind !== "items") return 0;
  const { itemsNotInUse } = inForce.context;
  return scale.items.filter((item) => item.mandatory && itemsNotInUse.includes(item.id)).length;
}

const coverShare = { native: 1, connector: 0.5, none: 0 } as const;

/**
 * Which core channel is covered by less than `least`? Its id; "unknown" when the answer does not say
 * for one of them; null when every core channel is covered.
 *
 * @example weakCoreChannel(coverage, { claim: { line: "native", phone: "none" } }, 0.5) // { channel: "phone" }
 */
export function weakCoreChannel(
  inForce: CriterionInForce,
  answer: Answer | null,
  least: number,
): { channel: string } | "unknown" | null {
  const cover = detail(answer);
  const core = inForce.context.channels.filter((channel) => channel.core);
  if (cover === null || typeof cover !== "object" || Array.isArray(cover)) {
    return core.length === 0 ? null : "unknown";
  }
  const found = core.map((channel) => ({ channel: channel.id, kind: entryOf(cover, channel.id) }));
  const weak = found.find(({ kind }) => kind !== null && coverShare[kind] < least);
  if (weak) return { channel: weak.channel };
  return found.some(({ kind }) => kind === null) ? "unknown" : null;
}
