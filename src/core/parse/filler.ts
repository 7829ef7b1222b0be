import { z } from "zod";
import type { YamlValue } from "./yaml-value.ts";

/** Texts of which one fits nearly every text field: words, an id, a day, a zone, a currency. */
const texts = ["—", "none", "2000-01-01", "Asia/Taipei", "TWD", "09:00", "0".repeat(64)];

function objectFiller(schema: z.ZodObject): YamlValue {
  const filler: { [key: string]: YamlValue } = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const isOptional = field instanceof z.ZodOptional || field instanceof z.ZodDefault;
    if (!isOptional) filler[key] = fillerFor(field);
  }
  return filler;
}

/**
 * Something that may stand in the place of a value that is missing, so that the rest of a faulty
 * document can still be compared with the others. Only for finding more faults: a document with a
 * filler never reaches a result.
 *
 * @example fillerFor(z.string()) // "—"
 */
export function fillerFor(schema: z.core.$ZodType): YamlValue {
  if (schema instanceof z.ZodUnion) return schema.options[0] ? fillerFor(schema.options[0]) : null;
  if (schema instanceof z.ZodObject) return objectFiller(schema);
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodNumber) return Math.max(schema.minValue ?? 0, 0);
  if (schema instanceof z.ZodBoolean) return false;
  const candidates = [...wordsOf(schema), ...texts, 1];
  return candidates.find((candidate) => z.core.safeParse(schema, candidate).success) ?? null;
}

function wordsOf(schema: z.core.$ZodType): (string | number)[] {
  return schema instanceof z.ZodEnum ? schema.options : [];
}
