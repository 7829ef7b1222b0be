import { z } from "zod";
import type { Path } from "./yaml-value.ts";

type Schema = z.core.$ZodType;
type Checked = { data: unknown } | null;
type Known = { before: unknown; value: unknown };

function isBag(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOwnRules(schema: Schema): boolean {
  return (schema._zod.def.checks ?? []).length > 0;
}

/** What is inside a map may be judged alone when no rule speaks of the map as a whole. */
function schemaInside(schema: Schema, key: string): Schema | null {
  if (hasOwnRules(schema)) return null;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, key)) return null;
  return schema.shape[key];
}

function wholly(schema: Schema, value: unknown): Checked {
  const read = z.safeParse(schema, value);
  return read.success ? { data: read.data } : null;
}

/**
 * What does a valid document read as after a change at one path, when only what stands there is
 * validated again? `before` is what the schema made of it earlier, `value` all of it as it is now.
 *
 * Goes down as far as the path names entries that were there before and are there now; from there the
 * rest is validated as a whole. Gives exactly what validating everything would give, provided that
 * nothing else was changed. Null when the schema does not take it.
 *
 * @example revalidated(vendor, { before, value }, ["answers", "phone-callback", "reading"])?.data
 */
export function revalidated(schema: Schema, { before, value }: Known, path: Path): Checked {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const [step, ...rest] = path;
  const key = String(step);
  const isThere = isBag(before) && isBag(value) && Object.hasOwn(before, key);
  const inside = step === undefined || !isThere ? null : schemaInside(inner, key);
  if (!isThere || inside === null || !Object.hasOwn(value, key)) return wholly(inner, value);
  const found = revalidated(inside, { before: before[key], value: value[key] }, rest);
  return found && { data: { ...before, [key]: found.data } };
}
