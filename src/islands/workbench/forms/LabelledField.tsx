import type { ReactNode } from "react";
import type { PlainValue, ValuePath } from "../../../core/edit/plain-value.ts";
import type { FormField } from "../../../core/schema/form/form-field.ts";
import { furtherWords, shortLabel } from "../../../core/schema/form/short-label.ts";
import { useWords } from "../words.ts";
import { FieldNotes } from "./FieldNotes.tsx";
import { idOf, pathKey, useForm } from "./form-tools.ts";

/** What a control needs so that it is named, described and found. */
export interface ControlProps {
  id: string;
  "data-at": string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
}

type Props = {
  field: FormField;
  path: ValuePath;
  name: string;
  isRequired: boolean;
  /** Inside of a table the column says what the field is called. */
  isBare?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** A control with its name, what it asks for, its unit, and whatever is wrong with it. */
export function LabelledField({ field, path, name, isRequired, isBare = false, children }: Props) {
  const { language } = useWords();
  const { findings } = useForm();
  const id = idOf(path);
  const found = findings.within(path);
  const hint = isBare ? null : furtherWords(field.words, language);
  const described = [hint && `${id}-hint`, found.length > 0 && `${id}-notes`].filter(Boolean);
  const control: ControlProps = {
    id,
    "data-at": pathKey(path),
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": found.some(({ severity }) => severity === "error") || undefined,
  };
  return (
    <div className={isBare ? "bare-field" : "form-field"}>
      <label htmlFor={id} className={isBare ? "unseen" : undefined}>
        {name}
        {isRequired && !isBare && <span aria-hidden="true"> ＊</span>}
      </label>
      {children(control)}
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
      <FieldNotes id={id} findings={found} />
    </div>
  );
}

/** What a field is called: the schema's own word for it, else its key. */
export function useLabel(): (field: FormField, key: string) => string {
  const { language } = useWords();
  return (field, key) => shortLabel(field.words, language) ?? key;
}

/** A value as the text that stands in a control. */
export function shown(value: PlainValue | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
