import type { z } from "zod";

/**
 * What does this field mean, for the person who fills it in?
 *
 * Puts one sentence per language on a schema. Editors show both as the hover text of the generated
 * JSON Schema; the glossary and the forms take the one of the reader's language from `explanation`.
 * Never fails.
 *
 * @example explained(z.string(), "廠商名稱", "Name of the vendor").meta()?.description // "廠商名稱\nName of the vendor"
 */
export function explained<S extends z.ZodType>(schema: S, zhHant: string, en: string): S {
  return schema.meta({
    description: `${zhHant}\n${en}`,
    explanation: { "zh-Hant": zhHant, en },
  });
}
