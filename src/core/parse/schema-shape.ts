import { z } from "zod";
import type { Path } from "./yaml-value.ts";

type Schema = z.core.$ZodType;

/** The schemas that stand behind wrappers (optional, default) and inside unions. */
function alternatives(schema: Schema): Schema[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  if (schema instanceof z.ZodNullable) return [...alternatives(schema.unwrap()), z.null()];
  if (isWrapper) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodPipe) return alternatives(schema.in);
  return [schema];
}

function step(schema: Schema, key: string | number): Schema[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, key)) return [];
  return [schema.shape[key]];
}

/**
 * Which schemas may a value at this path have? Several where the way leads through a union; none
 * where no value is expected.
 *
 * @example schemasAt(schema, ["weight"])[0] instanceof z.ZodNumber // true
 */
export function schemasAt(root: Schema, path: Path): Schema[] {
  let current = alternatives(root);
  for (const key of path) {
    current = current.flatMap((schema) => step(schema, key)).flatMap(alternatives);
  }
  return current;
}

function valuesOf(schema: Schema): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function keysOf(schema: Schema): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord ? valuesOf(schema.keyType) : [];
}

/**
 * Which keys may a mapping at this path have?
 *
 * @example keysAt(schema, []) // ["id", "weight"]
 */
export function keysAt(root: Schema, path: Path): string[] {
  return [...new Set(schemasAt(root, path).flatMap(keysOf))];
}

/**
 * Which words may stand at this path, where only certain words may?
 *
 * @example valuesAt(schema, ["track"]) // ["private", "government"]
 */
export function valuesAt(root: Schema, path: Path): string[] {
  return [...new Set(schemasAt(root, path).flatMap(valuesOf))];
}

/** Bounds within which whole numbers are exact are no bounds that a person set. */
function isSet(bound: number | null | undefined): bound is number {
  return typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
}

/**
 * Which numbers are allowed at this path, in signs that need no language? Empty when every number is.
 *
 * @example rangeAt(schema, ["weight"]) // "≥ 0"
 */
export function rangeAt(root: Schema, path: Path): string {
  const number = schemasAt(root, path).find((schema) => schema instanceof z.ZodNumber);
  const { minValue, maxValue } = number ?? { minValue: null, maxValue: null };
  if (isSet(minValue) && isSet(maxValue)) return `${minValue}–${maxValue}`;
  if (isSet(minValue)) return `≥ ${minValue}`;
  return isSet(maxValue) ? `≤ ${maxValue}` : "";
}

function shapeOf(schema: Schema): string[] {
  if (schema instanceof z.ZodString) return ["text"];
  if (schema instanceof z.ZodNumber) return [schema.format ? "whole-number" : "number"];
  if (schema instanceof z.ZodBoolean) return ["boolean"];
  if (schema instanceof z.ZodArray) return ["list"];
  if (schema instanceof z.ZodRecord) return ["mapping"];
  if (schema instanceof z.ZodNull) return ["empty"];
  if (schema instanceof z.ZodObject) return [`{ ${Object.keys(schema.shape).join(", ")} }`];
  return valuesOf(schema).map((value) => `"${value}"`);
}

/**
 * What may stand at this path, one entry per possibility: words for kinds of value (`text`,
 * `number`, `list` …), quoted words as they are to be written, mappings as their keys.
 *
 * @example shapesAt(control, []) // ["{ criterion }", "{ clause }", "{ test }", "{ item }"]
 */
export function shapesAt(root: Schema, path: Path): string[] {
  return [...new Set(schemasAt(root, path).flatMap(shapeOf))];
}
