import type { PlainValue } from "../../../core/edit/plain-value.ts";
import { pointerAt } from "../../../core/parse/pointer-at.ts";
import type { FieldOf } from "../../../core/schema/form/form-field.ts";
import { choiceWord } from "../../../core/text/choice-word.ts";
import { useWords } from "../words.ts";
import { type FieldProps, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";
import { LabelledField, shown } from "./LabelledField.tsx";
import { numberIn } from "./number-in.ts";
import { unitOf } from "./unit-of.ts";
import { useTyped } from "./use-typed.ts";

type Bare = { isBare?: boolean };

/** Sets a value, or takes it out where nothing is left of it. */
function useSet({ path, name, isRequired, field }: FieldProps<FieldOf<"text">["kind"] | object>) {
  const { change } = useForm();
  const isNullable = typeof field === "object" && "isNullable" in field && field.isNullable;
  return (value: PlainValue | undefined) => {
    if (value !== undefined) return change([{ kind: "set", path, value }], name);
    if (isNullable && isRequired) return change([{ kind: "set", path, value: null }], name);
    change([{ kind: "remove", path }], name);
  };
}

/** A line of text; where it names something of another document, a choice of what there is. */
export function TextInput(props: FieldProps<FieldOf<"text">> & Bare) {
  const { kind, choicesFor } = useForm();
  const to = pointerAt(kind, props.path);
  const choices = to === null ? [] : choicesFor(to);
  const set = useSet(props);
  const typed = useTyped(shown(props.value), (text) => set(text.trim() === "" ? undefined : text));
  if (choices.length > 0) return <SelectInput {...props} choices={choices} />;
  return <LabelledField {...props}>{(control) => <input {...control} {...typed} />}</LabelledField>;
}

export function DayInput(props: FieldProps<FieldOf<"day">> & Bare) {
  const set = useSet(props);
  const now = shown(props.value);
  // What is no day cannot be shown in a calendar, and must be seen to be mended.
  const type = now === "" || /^\d{4}-\d{2}-\d{2}$/.test(now) ? "date" : "text";
  const typed = useTyped(now, (text) => set(text.trim() === "" ? undefined : text.trim()));
  return (
    <LabelledField {...props}>
      {(control) => <input type={type} {...control} {...typed} />}
    </LabelledField>
  );
}

/** A number with its unit; what is typed and is none stays as typed, and is told. */
export function NumberInput(props: FieldProps<FieldOf<"number">> & Bare) {
  const { language } = useWords();
  const set = useSet(props);
  const typed = useTyped(shown(props.value), (text) => set(numberIn(text)));
  const unit = unitOf(props.path, props.field, props.value, language);
  return (
    <LabelledField {...props}>
      {(control) => (
        <span className="with-unit">
          <input inputMode="decimal" className="figure" {...control} {...typed} />
          {unit && <small>{unit}</small>}
        </span>
      )}
    </LabelledField>
  );
}

export function BooleanInput(props: FieldProps<FieldOf<"boolean">> & Bare) {
  const { text } = useWords();
  const choices = [
    { id: "true", name: text.yes },
    { id: "false", name: text.no },
  ];
  return <SelectInput {...props} choices={choices} read={(id) => id === "true"} />;
}

export function ChoiceInput(props: FieldProps<FieldOf<"choice">> & Bare) {
  const { language } = useWords();
  const key = String(props.path.findLast((step) => typeof step === "string") ?? "");
  const choices = props.field.options.map((id) => ({ id, name: choiceWord(key, id, language) }));
  return <SelectInput {...props} choices={choices} />;
}

type SelectProps = FieldProps<FieldOf<"text"> | FieldOf<"boolean"> | FieldOf<"choice">> &
  Bare & {
    choices: readonly { id: string; name: string }[];
    read?: (id: string) => PlainValue;
  };

/** One of several by name; what stands there and is none of them stays to be seen. */
export function SelectInput({ choices, read = (id) => id, ...props }: SelectProps) {
  const words = useFormWords();
  const set = useSet(props);
  const now = shown(props.value);
  const isStrange = now !== "" && !choices.some(({ id }) => id === now);
  return (
    <LabelledField {...props}>
      {(control) => (
        <select
          {...control}
          value={now}
          onChange={({ target }) => set(target.value === "" ? undefined : read(target.value))}
        >
          {(!props.isRequired || now === "") && <option value="">{words.notSaid}</option>}
          {isStrange && <option value={now}>{words.strange(now)}</option>}
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
