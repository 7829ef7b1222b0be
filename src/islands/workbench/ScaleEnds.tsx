import type { Criterion } from "../../core/schema/decision-questions.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { useWords } from "./words.ts";

/** What the weight of a criterion buys: the step from the worst answer to the best one. */
export function ScaleEnds({ scale }: Pick<Criterion, "scale">) {
  const { language, text } = useWords();
  const ends = endsOf();
  if (ends === null) return null;
  return <p className="scale-ends">{text.scaleEnds(...ends)}</p>;

  function endsOf(): [string, string] | null {
    if (scale.kind === "boolean") return [text.no, text.yes];
    if (scale.kind === "number") {
      const unit = wordsIn(scale.unit, language);
      return [`${scale.worst} ${unit}`, `${scale.best} ${unit}`];
    }
    if (scale.kind === "share") return [text.noChannelNative, text.allChannelsNative];
    if (scale.kind === "items") return [text.noItem, text.allItems(scale.items.length)];
    const [worst, best] = [scale.anchors[0], scale.anchors.at(-1)];
    return worst && best ? [wordsIn(worst, language), wordsIn(best, language)] : null;
  }
}
