import { z } from "zod";
import { type DocumentKind, documents } from "./documents.ts";

/**
 * What may an editor accept and explain in a document of this kind?
 *
 * Draft-07 JSON Schema of what a person may write (defaults not yet filled in), as text that ends in
 * a newline and is the same on every machine. Never fails.
 *
 * @example jsonSchemaText("pilot-tests").startsWith("{\n  \"$schema\"") // true
 */
export function jsonSchemaText(kind: DocumentKind): string {
  const schema = z.toJSONSchema(documents[kind].schema, { target: "draft-7", io: "input" });
  return `${JSON.stringify({ ...schema, title: `Touchstone ${kind}` }, null, 2)}\n`;
}

/**
 * Where does the JSON Schema of this kind of document live, from the root of the repository?
 *
 * @example jsonSchemaPath("vendor") // "public/schema/vendor.schema.json"
 */
export function jsonSchemaPath(kind: DocumentKind): string {
  return `public/schema/${kind}.schema.json`;
}
