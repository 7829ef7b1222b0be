import type { FormField } from "../../../core/schema/form/form-field.ts";

/** Is it filled in with one control, so that it may stand in a cell of a table? */
export function isSingle(field: FormField): boolean {
  return ["text", "words", "day", "number", "boolean", "choice"].includes(field.kind);
}
