import { useState } from "react";
import type { Criterion } from "../../core/schema/decision-questions.ts";
import type { WeightTree } from "../../core/score/weights-in-force.ts";
import { pointsOfShares } from "../../core/stats/elicit/points-of-shares.ts";
import { useTyped } from "./forms/use-typed.ts";
import { ScaleEnds } from "./ScaleEnds.tsx";
import { useSession } from "./use-session.ts";
import { useWeights } from "./use-weights.ts";
import { percent, useWords } from "./words.ts";

/** One sibling: its name, its share of 0 to 1 among the siblings, and what its step goes through. */
export type SwingItem = {
  id: string;
  name: string;
  share: number;
  /** The scale of a criterion, or how many criteria a question has. */
  ends: Criterion["scale"] | number;
};

type Props = {
  /** The question whose criteria they are; null for the questions themselves. */
  question: string | null;
  items: readonly SwingItem[];
};

/** The points that were given, or those that say the same as the weights in force. */
function pointsIn(tree: WeightTree | null | undefined, { question, items }: Props): number[] {
  const detail = tree?.elicited.find((group) => group.question === question)?.detail;
  return detail?.kind === "swing" ? detail.points : pointsOfShares(items.map(({ share }) => share));
}

/** Weights by swing points: the step that is worth most gets 100, the others their part of it. */
export function SwingPoints(props: Props) {
  const { question, items } = props;
  const { state } = useSession();
  const { text } = useWords();
  const { setSwing } = useWeights();
  const [isAllZero, setAllZero] = useState(false);
  const points = pointsIn(state.quick?.weights.tree, props);

  function give(at: number, given: number) {
    const next = points.with(at, given);
    const hasPoints = next.some((one) => one > 0);
    setAllZero(!hasPoints);
    if (!hasPoints) return;
    const byId = items.map(({ id }, index): [string, number] => [id, next[index] ?? 0]);
    setSwing(question, Object.fromEntries(byId), items[at]?.name ?? "");
  }

  const doubt = isAllZero ? text.swing.allZero : points.includes(100) ? "" : text.swing.noHundred;
  return (
    <details className="swing">
      <summary>{text.swing.title}</summary>
      <p>{text.swing.lead}</p>
      <ul>
        {items.map((item, at) => (
          <SwingRow
            key={item.id}
            item={item}
            points={points[at] ?? 0}
            onPoints={(given) => give(at, given)}
          />
        ))}
      </ul>
      <p role="status" className="bad">
        {doubt}
      </p>
    </details>
  );
}

type RowProps = { item: SwingItem; points: number; onPoints: (points: number) => void };

function SwingRow({ item, points, onPoints }: RowProps) {
  const { language, text } = useWords();
  const { name, share, ends } = item;
  const field = useTyped(String(points), (typed) => {
    const given = Number(typed);
    if (typed.trim() !== "" && given >= 0 && given <= 100) onPoints(given);
  });
  return (
    <li>
      <span>{name}</span>
      <input
        type="number"
        min="0"
        max="100"
        step="any"
        inputMode="decimal"
        aria-label={text.swing.points(name)}
        {...field}
      />
      <span>{text.swing.share(percent(share, language))}</span>
      {typeof ends === "number" ? (
        <p className="scale-ends">{text.swing.criteriaEnds(ends)}</p>
      ) : (
        <ScaleEnds scale={ends} />
      )}
    </li>
  );
}
