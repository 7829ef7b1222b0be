import { useCallback } from "react";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { answerOf, scorecardPath, withAnswer } from "./answers.ts";
import type { OnAnswer } from "./CriterionRow.tsx";
import type { RowTools } from "./row-tools.ts";
import { useSession } from "./use-session.ts";
import { points, useWords } from "./words.ts";

type Shown = Omit<RowTools, "change">;

/** What the row of a criterion shows of one vendor, and how it changes the scorecard. */
export function useRowTools(vendor: string): {
  shownOf: (criterion: string) => Shown;
  onAnswer: OnAnswer;
} {
  const { session, state } = useSession();
  const { language, text } = useWords();
  const path = scorecardPath(vendor);
  const card = session.valueAt(path);
  const score = state.quick?.vendors.find((one) => one.vendor === vendor);

  const onAnswer = useCallback<OnAnswer>(
    ({ id, label }, change, to) => {
      const name = session.state.workspace?.vendors.get(vendor)?.value.name;
      const vendorName = name === undefined ? vendor : wordsIn(name, language);
      const criterionName = wordsIn(label, language);
      session.change(
        scorecardPath(vendor),
        (value) => withAnswer(value, id, change(answerOf(value, id))),
        text.set(`${vendorName} · ${criterionName}`, to),
      );
      // Total and place of the vendor as of this very keystroke.
      const now = session.state.quick?.vendors.find((one) => one.vendor === vendor);
      const place = now?.rank == null ? text.excluded : text.rank(now.rank);
      const standing =
        now && `${vendorName} ${text.proven} ${points(now.totals.proven, language)}，${place}`;
      session.announce(`${text.set(criterionName, to)}。${standing ?? ""}`);
    },
    [session, vendor, language, text],
  );

  const shownOf = (criterion: string): Shown => ({
    vendor,
    answer: answerOf(card, criterion),
    level: score?.levels.find((one) => one.criterion === criterion),
    gate: score?.gates.find((one) => one.criterion === criterion),
  });
  return { shownOf, onAnswer };
}
