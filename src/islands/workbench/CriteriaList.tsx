import { type KeyboardEvent, useCallback } from "react";
import type { Criterion, Question } from "../../core/schema/decision-questions.ts";
import { CriterionRow } from "./CriterionRow.tsx";
import { isInText } from "./is-in-text.ts";
import { keyedAnswer } from "./keyed-answer.ts";
import { useRowTools } from "./use-row-tools.ts";
import { useWords } from "./words.ts";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The criteria of a question as rows that take keys like those of a spreadsheet. */
export function CriteriaList({ vendor, question }: { vendor: string; question: Question }) {
  const { text } = useWords();
  const { shownOf, onAnswer } = useRowTools(vendor);
  const onKey = useCallback(
    (event: KeyboardEvent<HTMLLIElement>, criterion: Criterion) => {
      const row = event.currentTarget;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // The key chooses a word of an input method.
      if (event.nativeEvent.isComposing) return;
      if (event.target !== row) {
        if (event.key === "Escape") row.focus();
        // A button or a level inside the row takes the keys of the row; a field of words does not.
        if (isInText(event.target) || event.key.length > 1) return;
      }
      const step = steps[event.key];
      const keyed = keyedAnswer(event.key, criterion.scale);
      if (step !== undefined) move(row, step);
      else if (keyed === null) return;
      else if (typeof keyed === "string") focusField(row, keyed);
      else onAnswer(criterion, keyed.change, keyed.label ?? text.notAnswered);
      event.preventDefault();
    },
    [onAnswer, text],
  );

  return (
    <ol className="criteria">
      {question.criteria.map((criterion) => (
        <CriterionRow
          key={`${vendor} ${criterion.id}`}
          criterion={criterion}
          {...shownOf(criterion.id)}
          onAnswer={onAnswer}
          onKey={onKey}
        />
      ))}
    </ol>
  );
}

function move(row: HTMLLIElement, step: number): void {
  const rows = [...(row.parentElement?.children ?? [])];
  const next = rows[rows.indexOf(row) + step];
  if (next instanceof HTMLElement) next.focus();
}

/** Opens what the field is folded into, and goes there. */
function focusField(row: HTMLElement, name: string): void {
  const field = row.querySelector<HTMLElement>(`[data-for="${name}"]`);
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.focus();
}
