import { type ComponentType, createContext, useContext } from "react";
import type { PlainValue, ValuePath } from "../../../core/edit/plain-value.ts";
import type { ValueChange } from "../../../core/edit/value-changes.ts";
import type { IdKind } from "../../../core/parse/id-places.ts";
import type { DocumentKind } from "../../../core/schema/documents.ts";
import type { FormField } from "../../../core/schema/form/form-field.ts";
import type { FieldFindings } from "./field-findings.ts";

export interface Choice {
  id: string;
  name: string;
}

/** What every field of an open form works with. */
export interface FormTools {
  file: string;
  kind: DocumentKind;
  findings: FieldFindings;
  /** The value that was asked for, to be opened and focused. */
  target: ValuePath | null;
  /** Parts that were opened, so that they stay open; by their path. */
  opened: Set<string>;
  /** Changes the document; `what` names the field for the change log. */
  change: (changes: readonly ValueChange[], what: string) => void;
  /** What may be named at a place; null where any text may stand. */
  choicesFor: (to: IdKind) => readonly Choice[];
  today: string;
  /** Any field; handed on, because fields are made of fields. */
  Field: ComponentType<FieldProps<FormField> & { isBare?: boolean }>;
}

export const FormContext = createContext<FormTools | null>(null);

/** The form that a field belongs to. */
export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (tools === null) throw new Error("no form is open");
  return tools;
}

/** A path as one word, for marks on elements. */
export function pathKey(path: ValuePath): string {
  return JSON.stringify(path);
}

/** The id of the element at a path. */
export function idOf(path: ValuePath): string {
  return `field-${path.map((step) => encodeURIComponent(step)).join("/")}`;
}

/** What a field is given: its value now (undefined: not there), where it stands, what it is called. */
export interface FieldProps<Field> {
  field: Field;
  value: PlainValue | undefined;
  path: ValuePath;
  name: string;
  isRequired: boolean;
}
