import type { KeyboardEvent } from "react";
import type { Criterion } from "../../core/schema/decision-questions.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { AnswerField } from "./AnswerField.tsx";
import { withField } from "./answers.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import type { RowTools } from "./row-tools.ts";
import { TextField } from "./TextField.tsx";
import { useWords } from "./words.ts";

type Props = {
  criterion: Criterion;
  tools: RowTools;
  onKey: (event: KeyboardEvent<HTMLLIElement>) => void;
};

export function CriterionRow({ criterion, tools, onKey }: Props) {
  const { language, text } = useWords();
  const { answer, level, gate, change } = tools;
  const name = wordsIn(criterion.label, language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a row takes keys like a row of a spreadsheet
    <li className="criterion" tabIndex={0} onKeyDown={onKey} aria-label={name}>
      <div className="criterion-head">
        <h2>{name}</h2>
        {gate && (
          <span className={`gate gate-${gate.status}`}>
            {gate.kind === "hard" ? text.hardGate : text.softGate}：{text.gateStatus[gate.status]}
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
}
