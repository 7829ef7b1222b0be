import type { Answer, AnswerValue } from "../schema/answer.ts";
import type { Criterion } from "../schema/decision-questions.ts";
import type { DataPlaces } from "../schema/territory.ts";

/** The criterion of the six things to supervise a processor in. */
export const supervisionCriterion = "processor-duties";

/** One of the six, as the contract has it. */
export type SupervisionItem = {
  item: string;
  /**
   * held: written; expressly-none: written that there are none; contradicted: written so, while the
   * vendor itself names some; claimed: the vendor says so, nobody has read it; unknown: no answer.
   */
  status: "held" | "missing" | "expressly-none" | "contradicted" | "claimed" | "unknown";
};

function isContradicted(item: string, answer: Answer, places: DataPlaces | undefined): boolean {
  const isNone = answer.expresslyNone?.includes(item) === true;
  return isNone && item === "sub-processors" && Array.isArray(places?.subProcessors);
}

function without(value: AnswerValue | undefined, item: string): AnswerValue | undefined {
  return Array.isArray(value) ? value.filter((one) => one !== item) : value;
}

/**
 * The answer without a "none" that the vendor's own list of sub-processors contradicts: such a word
 * does not count as one of the six. Any other answer comes back as it is. For example, a reading of
 * six with an express none for sub-processors, beside two named ones, becomes a reading of five.
 */
export function withoutContradictedNone(answer: Answer, places: DataPlaces | undefined): Answer {
  const item = "sub-processors";
  if (!isContradicted(item, answer, places)) return answer;
  return {
    ...answer,
    reading: without(answer.reading, item),
    claim: without(answer.claim, item),
  };
}

function statusOf(
  item: string,
  answer: Answer,
  places: DataPlaces | undefined,
): SupervisionItem["status"] {
  const written = answer.reading ?? answer.claim;
  if (!Array.isArray(written)) return "unknown";
  if (isContradicted(item, answer, places)) return "contradicted";
  if (!written.includes(item)) return "missing";
  if (answer.reading === undefined) return "claimed";
  return answer.expresslyNone?.includes(item) ? "expressly-none" : "held";
}

/**
 * How does the contract stand in each of the things to supervise a processor in? In the order of the
 * criterion; empty for a criterion that lists no items. For example, a reading without "return-deletion"
 * gives that item status "missing".
 */
export function supervisionItems(
  criterion: Criterion,
  answer: Answer | null,
  places: DataPlaces | undefined,
): SupervisionItem[] {
  if (criterion.scale.kind !== "items") return [];
  return criterion.scale.items.map(({ id }) => ({
    item: id,
    status: statusOf(id, answer ?? {}, places),
  }));
}
