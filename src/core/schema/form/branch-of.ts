import type { FieldOf, FormField } from "./form-field.ts";

type Named = { [key: string]: unknown };

function isNamed(value: unknown): value is Named {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How well a value fits a form: 0 not at all; more for every key in its place. */
function likeness(field: FormField, value: unknown): number {
  switch (field.kind) {
    case "group":
      return isNamed(value) ? likenessOfGroup(field, value) : 0;
    case "entries":
      return isNamed(value) ? 1 : 0;
    case "words":
      return typeof value === "string" || isNamed(value) ? 1 : 0;
    case "list":
      return Array.isArray(value) ? 1 : 0;
    case "number":
      return typeof value === "number" ? 1 : 0;
    case "boolean":
      return typeof value === "boolean" ? 1 : 0;
    case "fixed":
      return value === field.value ? 3 : 0;
    case "choice":
      return field.options.includes(String(value)) ? 2 : 0;
    case "either":
      return Math.max(0, ...field.branches.map((branch) => likeness(branch, value)));
    default:
      return typeof value === "string" ? 1 : 0;
  }
}

function likenessOfGroup({ members }: FieldOf<"group">, value: Named): number {
  const known = members.filter(({ key }) => Object.hasOwn(value, key));
  const fixed = known.map(({ key, field }) =>
    field.kind === "fixed" ? likeness(field, value[key]) : 1,
  );
  if (known.some(({ field }, at) => field.kind === "fixed" && fixed[at] === 0)) return 0.5;
  const strange = Object.keys(value).length - known.length;
  return Math.max(0.5, 1 + fixed.reduce((sum, one) => sum + one, 0) - strange / 10);
}

/**
 * Which of several forms is meant by a value? The one with most of its keys; -1 when none fits at all.
 *
 * @example branchOf(amount, 3) // 0, where the first branch is a number and the second a range
 */
export function branchOf({ branches }: FieldOf<"either">, value: unknown): number {
  const fits = branches.map((branch) => likeness(branch, value));
  const best = Math.max(0, ...fits);
  return best === 0 ? -1 : fits.indexOf(best);
}
