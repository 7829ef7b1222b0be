import { isPlainMap, type PlainValue } from "../../../core/edit/plain-value.ts";
import type { FieldOf, GroupMember } from "../../../core/schema/form/form-field.ts";
import { type FieldProps, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";
import { useLabel } from "./LabelledField.tsx";
import { RowButtons } from "./RowButtons.tsx";
import { isSingle } from "./single-field.ts";
import { useSummary } from "./use-summary.ts";

const mostColumns = 7;

/** The columns of a list whose rows are made of single values, known ones only; null for any other. */
export function columnsOf({ item }: FieldOf<"list">, rows: PlainValue[]): GroupMember[] | null {
  if (item.kind !== "group" || !item.members.every(({ field }) => isSingle(field))) return null;
  const known = new Set(item.members.map(({ key }) => key));
  const isPlain = (row: PlainValue) =>
    isPlainMap(row) && Object.keys(row).every((key) => known.has(key));
  const isUsed = ({ key }: GroupMember) => rows.some((row) => isPlainMap(row) && key in row);
  const columns = item.members.filter((member) => member.isRequired || isUsed(member));
  const all = item.members.length <= mostColumns ? [...item.members] : columns;
  return all.length <= mostColumns && rows.every(isPlain) ? all : null;
}

/** A list as a table: a row each, a control in every cell. */
export function TableField({ field, value, path, name }: FieldProps<FieldOf<"list">>) {
  const { Field } = useForm();
  const labelOf = useLabel();
  const summaryOf = useSummary();
  const words = useFormWords();
  const rows = Array.isArray(value) ? value : [];
  const columns = columnsOf(field, rows) ?? [];
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={name}>
      <table className="sheet">
        <thead>
          <tr>
            {columns.map(({ key, field: column }) => (
              <th key={key} scope="col">
                {labelOf(column, key)}
              </th>
            ))}
            <th scope="col">{words.row}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity
            <tr key={index}>
              {columns.map(({ key, field: column, isRequired }) => (
                <td key={key}>
                  <Field
                    field={column}
                    value={isPlainMap(row) ? row[key] : undefined}
                    path={[...path, index, key]}
                    name={`${labelOf(column, key)} ${index + 1}`}
                    isRequired={isRequired}
                    isBare
                  />
                </td>
              ))}
              <td>
                <RowButtons
                  path={path}
                  index={index}
                  count={rows.length}
                  row={row}
                  title={summaryOf(row) || String(index + 1)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
