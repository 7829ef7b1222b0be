import { useState } from "react";
import { isPlainMap, type PlainMap, type PlainValue } from "../../../core/edit/plain-value.ts";
import { keyPointerAt } from "../../../core/parse/pointer-at.ts";
import type { FieldOf, FormField } from "../../../core/schema/form/form-field.ts";
import { minimalValue } from "../../../core/schema/form/minimal-value.ts";
import { useWords } from "../words.ts";
import { FieldNotes } from "./FieldNotes.tsx";
import { Fold } from "./Fold.tsx";
import { type Choice, type FieldProps, idOf, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";
import { isSingle } from "./single-field.ts";
import { useSummary } from "./use-summary.ts";

type Props = FieldProps<FieldOf<"entries">>;

/** Values by the name of something: a criterion, a cost line, a role. */
export function EntriesField({ field, value, path }: Props) {
  const { findings } = useForm();
  const map: PlainMap = isPlainMap(value) ? value : {};
  const choices = useKeyChoices(field, path);
  return (
    <div className="entries-field">
      <FieldNotes id={idOf(path)} findings={findings.at(path)} />
      {Object.entries(map).map(([key, one]) => (
        <Entry
          key={key}
          item={field.item}
          value={one}
          path={[...path, key]}
          name={choices.find(({ id }) => id === key)?.name ?? key}
        />
      ))}
      <AddEntry field={field} map={map} path={path} choices={choices} />
    </div>
  );
}

type EntryProps = { item: FormField; value: PlainValue; path: Props["path"]; name: string };

function Entry({ item, value, path, name }: EntryProps) {
  const { change, findings, Field } = useForm();
  const words = useFormWords();
  const summaryOf = useSummary();
  const found = findings.at(path);
  const nearest = found.map(({ params }) => String(params.nearest ?? "")).find(Boolean);
  const rename = (to: string) =>
    change(
      [
        { kind: "set", path: [...path.slice(0, -1), to], value },
        { kind: "remove", path },
      ],
      words.renamedKey(name, to),
    );
  const whole = (
    <>
      {nearest && (
        <button type="button" onClick={() => rename(nearest)}>
          {words.renameTo(nearest)}
        </button>
      )}
      <Field field={item} value={value} path={path} name={name} isRequired />
      <button
        type="button"
        className="quiet"
        onClick={() => change([{ kind: "remove", path }], words.removed(name))}
      >
        {words.removeField(name)}
      </button>
    </>
  );
  if (isSingle(item)) return <div className="entry">{whole}</div>;
  return (
    <Fold path={path} title={name} summary={summaryOf(value)}>
      {() => whole}
    </Fold>
  );
}

function useKeyChoices(field: FieldOf<"entries">, path: Props["path"]): readonly Choice[] {
  const { kind, choicesFor } = useForm();
  const to = keyPointerAt(kind, path);
  if (to !== null) return choicesFor(to);
  return (field.names ?? []).map((id) => ({ id, name: id }));
}

type AddProps = {
  field: FieldOf<"entries">;
  map: PlainMap;
  path: Props["path"];
  choices: readonly Choice[];
};

function AddEntry({ field, map, path, choices }: AddProps) {
  const { language } = useWords();
  const { change, today } = useForm();
  const words = useFormWords();
  const [typed, setTyped] = useState("");
  const free = choices.filter(({ id }) => !Object.hasOwn(map, id));
  const key =
    choices.length > 0 ? (free.find(({ id }) => id === typed) ?? free[0])?.id : typed.trim();
  if (choices.length > 0 && free.length === 0) return null;

  function add() {
    if (key === undefined || key === "" || Object.hasOwn(map, key)) return;
    const value = minimalValue(field.item, { language, today });
    change([{ kind: "set", path: [...path, key], value }], words.added(key));
    setTyped("");
  }

  return (
    <div className="add-field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: one of the two controls is always in it */}
      <label>
        <span className="unseen">{words.newEntry}</span>
        {choices.length > 0 ? (
          <select value={key} onChange={({ target }) => setTyped(target.value)}>
            {free.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input
            value={typed}
            placeholder={words.newEntry}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              // The key chooses a word of an input method.
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Enter") add();
            }}
          />
        )}
      </label>
      <button type="button" onClick={add}>
        {words.addField}
      </button>
    </div>
  );
}
