import type { PlainMap } from "../../core/edit/plain-value.ts";
import { answerOf, scorecardPath, withAnswer } from "./answers.ts";
import type { RowTools } from "./row-tools.ts";
import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { points, useWords } from "./words.ts";

/** What the row of a criterion shows of one vendor, and how it changes the scorecard. */
export function useRowTools(vendor: string): (criterion: string) => RowTools {
  const { session, state } = useSession();
  const { language, text } = useWords();
  const { vendorName, criterionName } = useNames();
  const path = scorecardPath(vendor);
  const card = session.valueAt(path);
  const score = state.quick?.vendors.find((one) => one.vendor === vendor);
  return (criterion) => ({
    vendor,
    answer: answerOf(card, criterion),
    level: score?.levels.find((one) => one.criterion === criterion),
    gate: score?.gates.find((one) => one.criterion === criterion),
    change: (change: (answer: PlainMap) => PlainMap, to: string) => {
      session.change(
        path,
        (value) => withAnswer(value, criterion, change(answerOf(value, criterion))),
        text.set(`${vendorName(vendor)} · ${criterionName(criterion)}`, to),
      );
      session.announce(`${text.set(criterionName(criterion), to)}。${standing()}`);
    },
  });

  /** Total and place of the vendor as of this very keystroke. */
  function standing(): string {
    const now = session.state.quick?.vendors.find((one) => one.vendor === vendor);
    if (now === undefined) return "";
    const place = now.rank === null ? text.excluded : text.rank(now.rank);
    return `${vendorName(vendor)} ${text.proven} ${points(now.totals.proven, language)}，${place}`;
  }
}
