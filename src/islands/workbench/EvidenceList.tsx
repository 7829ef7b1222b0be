import type { PlainMap, PlainValue } from "../../core/edit/plain-value.ts";
import { evidenceGrades } from "../../core/schema/answer.ts";
import { evidenceOf, withField } from "./answers.ts";
import { TextField } from "./TextField.tsx";
import { useOpenSession } from "./use-session.ts";
import { useWords } from "./words.ts";

type Change = (change: (answer: PlainMap) => PlainMap, to: string) => void;

/** The proofs of one answer: grade, days, and where to find them. */
export function EvidenceList({ answer, change }: { answer: PlainMap; change: Change }) {
  const session = useOpenSession();
  const { text } = useWords();
  const pieces = evidenceOf(answer);
  const put = (next: PlainMap[]) =>
    change(
      (old) => withField(old, "evidence", next.length === 0 ? undefined : next),
      text.evidence,
    );
  function add() {
    const { workspace, analysis } = session.state;
    const on = workspace?.decision.value.asOf ?? analysis?.asOf ?? "";
    put([...pieces, { grade: "document", on, reference: "…" }]);
  }
  return (
    <>
      {pieces.map((piece, index) => (
        <EvidenceFields
          // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no other identity
          key={index}
          piece={piece}
          onChange={(next) => put(pieces.with(index, next))}
          onRemove={() => put(pieces.toSpliced(index, 1))}
        />
      ))}
      <button type="button" data-for="evidence" onClick={add}>
        {text.addEvidence}
      </button>
    </>
  );
}

type FieldsProps = { piece: PlainMap; onChange: (piece: PlainMap) => void; onRemove: () => void };

function EvidenceFields({ piece, onChange, onRemove }: FieldsProps) {
  const { text } = useWords();
  const set = (field: string) => (value: PlainValue | undefined) =>
    onChange(withField(piece, field, value));
  return (
    <div className="evidence">
      <label className="field">
        <span>{text.grade}</span>
        <select value={String(piece.grade)} onChange={({ target }) => set("grade")(target.value)}>
          {evidenceGrades.map((grade) => (
            <option key={grade} value={grade}>
              {text.grades[grade]}
            </option>
          ))}
        </select>
      </label>
      <TextField label={text.on} type="date" value={piece.on} onChange={set("on")} />
      <TextField label={text.expires} type="date" value={piece.expires} onChange={set("expires")} />
      <TextField label={text.reference} value={piece.reference} onChange={set("reference")} />
      <TextField label={text.note} value={piece.note} onChange={set("note")} />
      <button
        type="button"
        className="quiet"
        aria-label={text.removeEvidence}
        onClick={({ currentTarget }) => {
          // The button goes with its evidence; the keyboard goes on at the row.
          currentTarget.closest<HTMLElement>(".criterion")?.focus();
          onRemove();
        }}
      >
        ×
      </button>
    </div>
  );
}
