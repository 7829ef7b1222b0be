import type { Language } from "../../text/language.ts";
import type { FieldWords, FormField, GroupMember } from "./form-field.ts";

/** The part of JSON Schema that the generated schemas of documents use. */
export interface SchemaNode {
  type?: string | string[];
  format?: string;
  const?: string | number | boolean;
  enum?: string[];
  pattern?: string;
  examples?: string[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: SchemaNode | boolean;
  propertyNames?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  explanation?: Record<Language, string>;
}

/**
 * The form of a document, from its generated JSON Schema.
 *
 * `words` is what the surroundings call the value, for branches that have no explanation of their own.
 * Never fails; what the schema leaves open is a text.
 *
 * @example formOfSchema({ type: "integer", minimum: 1 }) // { kind: "number", low: 1, isWhole: true, … }
 */
export function formOfSchema(node: SchemaNode, words: FieldWords = null): FormField {
  const described = { words: node.explanation ?? words, isNullable: false };
  if (node.const !== undefined) return { ...described, kind: "fixed", value: node.const };
  if (node.enum) return { ...described, kind: "choice", options: node.enum };
  const branches = node.anyOf ?? node.oneOf ?? severalTypes(node);
  if (branches) return formOfBranches(branches, described);
  if (node.type === "number" || node.type === "integer") return { ...described, ...number(node) };
  if (node.type === "boolean") return { ...described, kind: "boolean" };
  if (node.type === "array") {
    const item = formOfSchema(node.items ?? {});
    return { ...described, kind: "list", item, least: node.minItems ?? 0 };
  }
  if (node.type === "object") return { ...described, ...named(node) };
  if (node.format === "date") return { ...described, kind: "day" };
  const example = node.examples?.[0] ?? null;
  return { ...described, kind: "text", pattern: node.pattern ?? null, example };
}

function severalTypes(node: SchemaNode): SchemaNode[] | null {
  const { explanation: _, ...rest } = node;
  return Array.isArray(node.type) ? node.type.map((type) => ({ ...rest, type })) : null;
}

/** zod names the bounds of safe integers, which say nothing to a person. */
function said(bound: number | undefined): number | null {
  return bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? null : bound;
}

function number(node: SchemaNode) {
  const low = said(node.minimum ?? node.exclusiveMinimum);
  const isWhole = node.type === "integer";
  return { kind: "number", low, high: said(node.maximum), isWhole } as const;
}

function named(node: SchemaNode) {
  if (node.properties) {
    const required = new Set(node.required ?? []);
    const members = Object.entries(node.properties).map(
      ([key, child]): GroupMember => ({
        key,
        field: formOfSchema(child),
        isRequired: required.has(key),
      }),
    );
    return { kind: "group", members } as const;
  }
  const { additionalProperties: each, propertyNames: names } = node;
  const item = formOfSchema(typeof each === "object" ? each : {});
  return { kind: "entries", item, names: names?.enum ?? null } as const;
}

function areWords(nodes: readonly SchemaNode[]): boolean {
  const [one, two] = nodes;
  const keys = Object.keys(two?.properties ?? {}).join();
  return nodes.length === 2 && one?.type === "string" && keys === "zh-Hant,en";
}

function formOfBranches(
  nodes: readonly SchemaNode[],
  described: { words: FieldWords; isNullable: boolean },
): FormField {
  if (areWords(nodes)) return { ...described, kind: "words" };
  const others = nodes.filter(({ type }) => type !== "null");
  const isNullable = others.length < nodes.length;
  const branches = others.map((node) => formOfSchema(node, described.words));
  const [only, ...more] = branches;
  if (only !== undefined && more.length === 0) {
    return { ...only, words: described.words ?? only.words, isNullable };
  }
  return { words: described.words, isNullable, kind: "either", branches };
}
