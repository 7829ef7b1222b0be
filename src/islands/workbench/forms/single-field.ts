import type { PlainValue } from "../../../core/edit/plain-value.ts";
import { branchOf } from "../../../core/schema/form/branch-of.ts";
import type { FormField } from "../../../core/schema/form/form-field.ts";

/** Is this value filled in with one control, or with a choice of ways and one control? */
export function isShort(field: FormField, value: PlainValue | undefined): boolean {
  if (field.kind !== "either") return isSingle(field);
  const branch = field.branches[value === undefined ? -1 : branchOf(field, value)];
  return branch === undefined || isSingle(branch) || branch.kind === "fixed";
}

/** Is it filled in with one control, so that it may stand in a cell of a table? */
export function isSingle(field: FormField): boolean {
  return ["text", "words", "day", "number", "boolean", "choice"].includes(field.kind);
}
