import type { PlainValue } from "../../../core/edit/plain-value.ts";
import { pointerAt } from "../../../core/parse/pointer-at.ts";
import type { FieldOf } from "../../../core/schema/form/form-field.ts";
import { minimalValue } from "../../../core/schema/form/minimal-value.ts";
import { useWords } from "../words.ts";
import { FieldNotes } from "./FieldNotes.tsx";
import { Fold } from "./Fold.tsx";
import { type FieldProps, idOf, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";
import { RowButtons } from "./RowButtons.tsx";
import { isSingle } from "./single-field.ts";
import { columnsOf, TableField } from "./TableField.tsx";
import { useSummary } from "./use-summary.ts";

type Props = FieldProps<FieldOf<"list">>;

/** Rows that can be added, taken out and moved; as a table where each row is made of single values. */
export function ListField(props: Props) {
  const { field, path, name } = props;
  const { change, findings } = useForm();
  const words = useFormWords();
  const value = Array.isArray(props.value) ? props.value : [];
  const fresh = useFresh(props, value);
  return (
    <div className="list-field">
      <FieldNotes id={idOf(path)} findings={findings.at(path)} />
      {columnsOf(field, value) ? <TableField {...props} /> : <Rows {...props} value={value} />}
      <button
        type="button"
        onClick={() =>
          change(
            [
              props.value === undefined || props.value === null
                ? { kind: "set", path, value: [fresh()] }
                : { kind: "insert", path: [...path, value.length], value: fresh() },
            ],
            words.added(name),
          )
        }
      >
        {words.addRow}
      </button>
    </div>
  );
}

/** A new row: the least that is valid; where it names something, the first that is not named yet. */
function useFresh({ field, path }: Props, rows: readonly PlainValue[]): () => PlainValue {
  const { language } = useWords();
  const { kind, choicesFor, today } = useForm();
  return () => {
    const to = pointerAt(kind, [...path, 0]);
    const choices = to === null ? [] : choicesFor(to);
    const free = choices.find(({ id }) => !rows.includes(id)) ?? choices[0];
    return free?.id ?? minimalValue(field.item, { language, today });
  };
}

function Rows({ field, value, path, name }: Omit<Props, "value"> & { value: PlainValue[] }) {
  const summaryOf = useSummary();
  const { Field } = useForm();
  return (
    <ol className="rows">
      {value.map((row, index) => {
        const at = [...path, index];
        const view = (
          <Field
            field={field.item}
            value={row}
            path={at}
            name={`${name} ${index + 1}`}
            isRequired
          />
        );
        const title = summaryOf(row) || `${index + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity
          <li key={index}>
            {isSingle(field.item) ? (
              view
            ) : (
              <Fold path={at} title={title}>
                {() => view}
              </Fold>
            )}
            <RowButtons path={path} index={index} count={value.length} row={row} title={title} />
          </li>
        );
      })}
    </ol>
  );
}
