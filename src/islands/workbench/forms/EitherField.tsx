import { branchOf } from "../../../core/schema/form/branch-of.ts";
import type { FieldOf, FormField } from "../../../core/schema/form/form-field.ts";
import { minimalValue } from "../../../core/schema/form/minimal-value.ts";
import { shortLabel } from "../../../core/schema/form/short-label.ts";
import { choiceWord } from "../../../core/text/choice-word.ts";
import { useWords } from "../words.ts";
import { type FieldProps, idOf, useForm } from "./form-tools.ts";
import { type FormWords, useFormWords } from "./form-words.ts";

/** A value that may be written in several ways: which, and then its fields. */
export function EitherField(props: FieldProps<FieldOf<"either">> & { isBare?: boolean }) {
  const { field, value, path, name, isRequired } = props;
  const { language } = useWords();
  const { change, today, Field } = useForm();
  const words = useFormWords();
  const at = value === undefined || value === null ? -1 : branchOf(field, value);
  const branch = field.branches[at];
  const id = `${idOf(path)}-way`;
  const nameOf = (one: FormField) =>
    branchName(
      one,
      words,
      (key, word) => choiceWord(key, word, language),
      (member) => shortLabel(member.words, language),
    );

  function choose(index: number) {
    const chosen = field.branches[index];
    if (chosen === undefined) return change([{ kind: "remove", path }], name);
    change([{ kind: "set", path, value: minimalValue(chosen, { language, today }) }], name);
  }

  return (
    <div className="either-field">
      <div className="form-field">
        <label htmlFor={id}>{words.writtenAs(name)}</label>
        <select id={id} value={at} onChange={({ target }) => choose(Number(target.value))}>
          {(at < 0 || !isRequired) && <option value={-1}>{words.notSaid}</option>}
          {field.branches.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: branches stand in the order of the schema
            <option key={index} value={index}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      {branch && <Field {...props} field={branch} />}
    </div>
  );
}

/** What a way of writing is called: its fixed word, its first own field, or what it is made of. */
function branchName(
  field: FormField,
  words: FormWords,
  wordOf: (key: string, value: string) => string,
  labelOf: (field: FormField) => string | null,
): string {
  if (field.kind === "fixed") return wordOf("", String(field.value));
  if (field.kind === "choice") return field.options.map((one) => wordOf("", one)).join("／");
  if (field.kind !== "group") return words.kinds[field.kind];
  const fixed = field.members
    .map((member) => ({ key: member.key, value: fixedIn(member.field) }))
    .find(({ value }) => typeof value === "string");
  if (fixed) return wordOf(fixed.key, String(fixed.value));
  const keys = field.members.map(({ key }) => key);
  if (keys.includes("low") && keys.includes("high")) return words.kinds.range;
  const first = field.members.find(({ isRequired }) => isRequired) ?? field.members[0];
  return (first && labelOf(first.field)) ?? words.kinds.group;
}

const fixedIn = (field: FormField) => (field.kind === "fixed" ? field.value : null);
