import type { YAMLMap, YAMLSeq } from "yaml";
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from "yaml";
import { isPlainMap, type PlainValue } from "./plain-value.ts";

export type YamlNode = Scalar | YAMLMap | YAMLSeq;

// As the reading room reads: days stay text, doubled keys are somebody else's finding.
const options = {
  schema: "core",
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
  keepSourceTokens: true,
} as const;

/** The text of a document beside what was read from it, with the place of everything. */
export type YamlSource = { text: string; document: Document; root: YamlNode | null };

/**
 * Reads a document so that parts of its text can be changed in place.
 *
 * @example readSource("a: 1\n").root?.range?.[0] // 0
 */
export function readSource(text: string): YamlSource {
  const document: Document = parseDocument(text, options);
  const { contents } = document;
  return { text, document, root: nodeOf(contents) };
}

/**
 * The node as one of the three kinds that documents of a workspace hold; null for anything else.
 *
 * @example nodeOf(null) // null
 */
export function nodeOf(node: unknown): YamlNode | null {
  return isScalar(node) || isMap(node) || isSeq(node) ? node : null;
}

/**
 * What the text says, as plain values; null for an empty document.
 *
 * @example plainValueOf(readSource("a: 1\n")) // { a: 1 }
 */
export function plainValueOf(source: YamlSource): PlainValue {
  const value: unknown = source.document.toJS({ maxAliasCount: 0 });
  return isPlain(value) ? value : null;
}

function isPlain(value: unknown): value is PlainValue {
  if (Array.isArray(value)) return value.every(isPlain);
  if (isPlainMap(value)) return Object.values(value).every(isPlain);
  return value === null || ["boolean", "number", "string"].includes(typeof value);
}

/**
 * The pair of a map whose key reads so; undefined without one.
 *
 * @example pairOf(map, "level")?.value
 */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/**
 * Where a node begins in the text, in characters; -1 for a node without a place.
 *
 * @example startOf(node) // 3
 */
export function startOf(node: unknown): number {
  return nodeOf(node)?.range?.[0] ?? -1;
}

/**
 * Where what a node says ends, without the blanks and comments after it.
 *
 * @example endOf(source, node) // 4
 */
export function endOf({ text }: YamlSource, node: unknown): number {
  const range = nodeOf(node)?.range;
  if (!range) return -1;
  const [start, end] = range;
  return start + text.slice(start, end).trimEnd().length;
}

/**
 * Where a key with its value ends; after the colon when there is no value.
 *
 * @example endOfPair(readSource("a: 1\n"), pair) // 4
 */
export function endOfPair(source: YamlSource, pair: Pair): number {
  const afterColon = source.text.indexOf(":", endOf(source, pair.key)) + 1;
  return Math.max(endOf(source, pair.value), afterColon);
}
