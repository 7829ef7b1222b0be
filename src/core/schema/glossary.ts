import { z } from "zod";
import type { Language } from "../text/language.ts";
import { type DocumentKind, documents } from "./documents.ts";

/** A field of a document and what it means. */
export type GlossaryEntry = { path: string; meaning: string };

type Node = {
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  explanation?: Record<Language, string>;
};

/** Below this the fields are details of details, which an editor explains where they are written. */
const deepest = 2;

const obvious = ["schemaVersion", "zh-Hant", "en"];

function entriesIn(node: Node, path: string, depth: number, into: Map<string, Node>): void {
  for (const branch of node.anyOf ?? []) entriesIn(branch, path, depth, into);
  if (node.items) entriesIn(node.items, path, depth, into);
  const { additionalProperties: each } = node;
  if (typeof each === "object") entriesIn(each, `${path}.*`, depth, into);
  if (depth >= deepest) return;
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const at = path === "" ? key : `${path}.${key}`;
    if (obvious.includes(key)) continue;
    if (child.explanation && !into.has(at)) into.set(at, child);
    entriesIn(child, at, depth + 1, into);
  }
}

/**
 * What do the fields of this kind of document mean? From the schema itself, so that the words can
 * never differ from what is checked: each field at the top and one step inside, in their order.
 *
 * @example glossaryOf("risk-matrix", "en").map(({ path }) => path)[0] // "risks"
 */
export function glossaryOf(kind: DocumentKind, language: Language): GlossaryEntry[] {
  const schema = z.toJSONSchema(documents[kind].schema, { target: "draft-7", io: "input" });
  const found = new Map<string, Node>();
  entriesIn(schema as Node, "", 0, found);
  return [...found].map(([path, node]) => ({
    path,
    meaning: node.explanation?.[language] ?? "",
  }));
}
