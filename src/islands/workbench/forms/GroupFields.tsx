import { useState } from "react";
import { isPlainMap, type PlainMap } from "../../../core/edit/plain-value.ts";
import type { FieldOf, GroupMember } from "../../../core/schema/form/form-field.ts";
import { minimalValue } from "../../../core/schema/form/minimal-value.ts";
import { useWords } from "../words.ts";
import { FieldNotes } from "./FieldNotes.tsx";
import { Fold } from "./Fold.tsx";
import { type FieldProps, idOf, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";
import { useLabel } from "./LabelledField.tsx";
import { StrangeFields } from "./StrangeFields.tsx";
import { isShort } from "./single-field.ts";
import { useSummary } from "./use-summary.ts";

type Props = FieldProps<FieldOf<"group">>;

/** Named values: those that are there or must be, what may be added, and what is not known. */
export function GroupFields({ field, value, path }: Props) {
  const { findings } = useForm();
  const map: PlainMap = isPlainMap(value) ? value : {};
  const isShown = ({ key, field: member, isRequired }: GroupMember) =>
    member.kind !== "fixed" && (isRequired || Object.hasOwn(map, key));
  const known = new Set(field.members.map(({ key }) => key));
  const own = findings.at(path);
  return (
    <div className="group-fields">
      <FieldNotes id={idOf(path)} findings={own} />
      {field.members.filter(isShown).map((member) => (
        <MemberField key={member.key} member={member} map={map} path={path} />
      ))}
      <StrangeFields map={map} path={path} known={known} />
      <AddMember
        path={path}
        members={field.members.filter(({ key }) => !Object.hasOwn(map, key))}
      />
    </div>
  );
}

type MemberProps = { member: GroupMember; map: PlainMap; path: Props["path"] };

function MemberField({ member, map, path }: MemberProps) {
  const { change, Field } = useForm();
  const labelOf = useLabel();
  const words = useFormWords();
  const summaryOf = useSummary();
  const { key, field, isRequired } = member;
  const at = [...path, key];
  const name = labelOf(field, key);
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  const view = <Field field={field} value={value} path={at} name={name} isRequired={isRequired} />;
  if (isShort(field, value)) return view;
  return (
    <Fold path={at} title={name} summary={summaryOf(value)}>
      {() => (
        <>
          {view}
          {!isRequired && (
            <button
              type="button"
              className="quiet"
              onClick={() => change([{ kind: "remove", path: at }], words.removed(name))}
            >
              {words.removeField(name)}
            </button>
          )}
        </>
      )}
    </Fold>
  );
}

/** What else the schema knows here, by name; chosen, then added, so that arrow keys add nothing. */
function AddMember({ path, members }: { path: Props["path"]; members: readonly GroupMember[] }) {
  const { language } = useWords();
  const { change, today } = useForm();
  const labelOf = useLabel();
  const words = useFormWords();
  const [chosen, choose] = useState("");
  const optional = members.filter(({ isRequired, field }) => !isRequired && field.kind !== "fixed");
  const member = optional.find(({ key }) => key === chosen) ?? optional[0];
  if (member === undefined) return null;
  const name = labelOf(member.field, member.key);
  const value = () => minimalValue(member.field, { language, today });
  return (
    <div className="add-field">
      <label>
        <span className="unseen">{words.moreFields}</span>
        <select value={member.key} onChange={({ target }) => choose(target.value)}>
          {optional.map(({ key, field }) => (
            <option key={key} value={key}>
              {labelOf(field, key)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() =>
          change([{ kind: "set", path: [...path, member.key], value: value() }], words.added(name))
        }
      >
        {words.addField}
      </button>
    </div>
  );
}
