import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Criterion, Gate } from "../schema/decision-questions.ts";
import { channelsInMap, itemsInUse, type ScaleContext } from "./answer-amount.ts";
import { entryOf } from "./entry-of.ts";
import { presetOf } from "./weight-tree.ts";

/** One criterion as this decision uses it: the gate of the preset, the buyer's channels and items. */
export type CriterionInForce = {
  criterion: Criterion;
  question: string;
  gate: Gate | null;
  context: ScaleContext;
  /** Items of a list that are in use; 0 for other scales. */
  itemsInUse: number;
  /** False when it hangs on a channel that the buyer does not have. */
  applies: boolean;
  place: Place;
};

function gateInForce(criterion: Criterion, preset: ReturnType<typeof presetOf>): Gate | null {
  const ofPreset = preset === "default" ? undefined : criterion.presetGates?.[preset];
  if (ofPreset === "none") return null;
  return ofPreset ?? criterion.gate ?? null;
}

/**
 * Which criteria does this decision judge by, in the order of the questions, each with the gate that
 * the preset sets and with what of the buyer's situation bears on its scale? Empty without questions.
 *
 * @example criteriaInForce(workspace).length // 45
 */
export function criteriaInForce(workspace: Workspace): CriterionInForce[] {
  const { questions, decision } = workspace;
  if (questions === null) return [];
  const { channels, itemsNotInUse } = decision.value;
  const served = new Set(channelsInMap(channels).map((channel) => channel.id));
  return questions.value.questions.flatMap((question, q) =>
    question.criteria.map((criterion, c) => {
      const unused = entryOf(itemsNotInUse, criterion.id) ?? [];
      const context: ScaleContext = { channels, itemsNotInUse: unused };
      const { appliesToChannel } = criterion;
      return {
        criterion,
        question: question.id,
        gate: gateInForce(criterion, presetOf(decision.value)),
        context,
        itemsInUse: itemsInUse(criterion, context).length,
        applies: appliesToChannel === undefined || served.has(appliesToChannel),
        place: placeOf(questions, ["questions", q, "criteria", c, "id"]),
      };
    }),
  );
}
