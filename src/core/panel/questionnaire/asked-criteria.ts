import type { Workspace } from "../../parse/workspace.ts";
import type { Criterion } from "../../schema/decision-questions.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { Language } from "../../text/language.ts";
import { criterionStamp } from "./criteria-stamp.ts";

/** A part of a criterion that is answered in a row of its own: a channel, or an item of a list. */
export type AskedPart = { id: string; label: string };

/** One criterion as a questionnaire asks it. */
export type AskedCriterion = {
  criterion: Criterion;
  /** The version of what is asked; see `criterionStamp`. */
  stamp: string;
  question: { id: string; label: string };
  label: string;
  /** Channels or items to be answered one by one; empty where there is one answer. */
  parts: AskedPart[];
};

function partsOf(criterion: Criterion, { decision }: Workspace, language: Language): AskedPart[] {
  const { scale } = criterion;
  if (scale.kind === "share") {
    const served = decision.value.channels.filter(({ phase }) => phase !== "never");
    return served.map(({ id, label }) => ({ id, label: wordsIn(label, language) }));
  }
  if (scale.kind !== "items") return [];
  const all = decision.value.itemsNotInUse ?? {};
  const unused = Object.hasOwn(all, criterion.id) ? (all[criterion.id] ?? []) : [];
  const items = scale.items.filter(({ id }) => !unused.includes(id));
  return items.map(({ id, label }) => ({ id, label: wordsIn(label, language) }));
}

/**
 * What does a questionnaire of this decision ask, in the order of the questions? Criteria that hang on a
 * channel which the buyer does not have are left out, and so are items that are not in use.
 *
 * @example askedCriteria(workspace, "en").length // 45
 */
export function askedCriteria(workspace: Workspace, language: Language): AskedCriterion[] {
  const channels = new Set(
    workspace.decision.value.channels.filter(({ phase }) => phase !== "never").map(({ id }) => id),
  );
  return (workspace.questions?.value.questions ?? []).flatMap((question) =>
    question.criteria
      .filter(({ appliesToChannel: on }) => on === undefined || channels.has(on))
      .map((criterion) => ({
        criterion,
        stamp: criterionStamp(criterion),
        question: { id: question.id, label: wordsIn(question.label, language) },
        label: wordsIn(criterion.label, language),
        parts: partsOf(criterion, workspace, language),
      })),
  );
}
