import { type KeyboardEvent, memo } from "react";
import type { PlainMap } from "../../core/edit/plain-value.ts";
import type { Criterion } from "../../core/schema/decision-questions.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { AnswerField } from "./AnswerField.tsx";
import { withField } from "./answers.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import type { RowTools } from "./row-tools.ts";
import { TextField } from "./TextField.tsx";
import { useWords } from "./words.ts";

export type OnAnswer = (
  criterion: Criterion,
  change: (answer: PlainMap) => PlainMap,
  to: string,
) => void;
export type OnRowKey = (event: KeyboardEvent<HTMLLIElement>, criterion: Criterion) => void;

type Props = Omit<RowTools, "change"> & {
  criterion: Criterion;
  onAnswer: OnAnswer;
  onKey: OnRowKey;
};

/** Every keystroke scores a vendor anew; only what a row shows of it makes the row another. */
function showsTheSame(before: Props, after: Props): boolean {
  return (
    before.criterion === after.criterion &&
    before.vendor === after.vendor &&
    before.answer === after.answer &&
    before.level?.origin === after.level?.origin &&
    before.level?.state === after.level?.state &&
    before.gate?.kind === after.gate?.kind &&
    before.gate?.status === after.gate?.status &&
    before.onAnswer === after.onAnswer &&
    before.onKey === after.onKey
  );
}

export const CriterionRow = memo(function CriterionRow(props: Props) {
  const { criterion, vendor, answer, level, gate, onAnswer, onKey } = props;
  const { language, text } = useWords();
  const change: RowTools["change"] = (by, to) => onAnswer(criterion, by, to);
  const onRowKey = (event: KeyboardEvent<HTMLLIElement>) => onKey(event, criterion);
  const tools = { vendor, answer, level, gate, change };
  const name = wordsIn(criterion.label, language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a row takes keys like a row of a spreadsheet
    <li className="criterion" tabIndex={0} onKeyDown={onRowKey} aria-label={name}>
      <div className="criterion-head">
        <h2>{name}</h2>
        {gate && (
          <span className={`gate gate-${gate.status}`}>
            {text.labelled(
              gate.kind === "hard" ? text.hardGate : text.softGate,
              text.gateStatus[gate.status],
            )}
          </span>
        )}
        {level?.origin && (
          <span className="quiet-words">{text.originOf(text.origins[level.origin])}</span>
        )}
      </div>
      <p className="judged">{wordsIn(criterion.judged, language)}</p>
      <AnswerField criterion={criterion} tools={tools} />
      <details className="more" open={level?.state === "not-applicable" || undefined}>
        <summary>
          {text.evidence} · {text.needs(text.grades[criterion.evidence.minimum])}
        </summary>
        <p className="judged">{wordsIn(criterion.evidence.proof, language)}</p>
        <EvidenceList answer={answer} change={change} />
      </details>
      <div className="row-fields">
        <TextField
          label={text.notApplicableReason}
          value={answer.notApplicable}
          marker="not-applicable"
          onChange={(value) =>
            change((old) => withField(old, "notApplicable", value), text.notApplicable)
          }
        />
        <TextField
          label={text.note}
          marker="note"
          value={answer.note}
          onChange={(value) => change((old) => withField(old, "note", value), text.note)}
        />
      </div>
    </li>
  );
}, showsTheSame);
