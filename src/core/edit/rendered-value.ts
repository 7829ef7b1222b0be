import { Document, isMap, isScalar, isSeq, Scalar } from "yaml";
import { isPlainMap, type PlainValue } from "./plain-value.ts";

const settings = { schema: "core", resolveKnownTags: false } as const;
const layout = { lineWidth: 0, indent: 2, flowCollectionPadding: true } as const;

/** The quotes of the value that stood there before, kept where the new text allows it. */
export type Quotes = Scalar["type"];

/** Lists and named values with nothing in them can only be written in brackets. */
function isEmptyCollection(value: PlainValue): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isPlainMap(value) && Object.keys(value).length === 0;
}

/**
 * Is the value written on lines of its own below its key?
 *
 * @example standsBelow({ a: 1 }) // true
 */
export function standsBelow(value: PlainValue): boolean {
  return typeof value === "object" && value !== null && !isEmptyCollection(value);
}

/**
 * `key: value` as lines of YAML, every line moved in by `indent` blanks, no line end after the last.
 *
 * @example renderedPair("level", 3, 2) // "  level: 3"
 */
export function renderedPair(
  key: string,
  value: PlainValue,
  indent: number,
  quotes?: Quotes,
): string {
  return shifted({ [key]: value }, indent, quotes);
}

/**
 * `- value` as lines of YAML, every line moved in by `indent` blanks.
 *
 * @example renderedItem({ a: 1, b: 2 }, 0) // "- { a: 1, b: 2 }"
 */
export function renderedItem(value: PlainValue, indent: number): string {
  return shifted([value], indent);
}

/**
 * The value on one line, as it may stand between brackets.
 *
 * @example renderedInline({ a: [1, 2] }) // "{ a: [ 1, 2 ] }"
 */
export function renderedInline(value: PlainValue, quotes?: Quotes): string {
  const document = new Document([value], settings);
  document.contents = document.createNode([value], { flow: true });
  keepQuotes(document, [0], quotes);
  return document.toString(layout).trim().slice(1, -1).trim();
}

/**
 * `key: value` on one line, as it may stand between brackets.
 *
 * @example renderedInlinePair("a", 1) // "a: 1"
 */
export function renderedInlinePair(key: string, value: PlainValue): string {
  return renderedInline({ [key]: value })
    .slice(1, -1)
    .trim();
}

function shifted(value: PlainValue, indent: number, quotes?: Quotes): string {
  const document = new Document(value, settings);
  keepQuotes(document, [isPlainMap(value) ? (Object.keys(value)[0] ?? "") : 0], quotes);
  shorten(document.contents);
  const lines = document.toString(layout).replace(/\n$/, "").split("\n");
  return lines.map((line) => (line === "" ? line : " ".repeat(indent) + line)).join("\n");
}

function keepQuotes(document: Document, path: (string | number)[], quotes: Quotes): void {
  const node: unknown = document.getIn(path, true);
  const isQuoted = quotes === Scalar.QUOTE_DOUBLE || quotes === Scalar.QUOTE_SINGLE;
  if (isQuoted && isScalar(node) && typeof node.value === "string") node.type = quotes;
}

/** Longest list or set of named values that is written on one line, in characters of its contents. */
const longestLine = 120;

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/**
 * Small things stand on one line, as people write them: words in two languages, a piece of evidence.
 * What holds more, or is likely to grow, gets lines of its own.
 */
function shorten(node: unknown, isItem = false): void {
  if (!isMap(node) && !isSeq(node)) return;
  for (const child of node.items) {
    const value = isMap(node) && "value" in Object(child) ? Object(child).value : child;
    if (!isMap(value) && !isSeq(value)) continue;
    const plain: unknown = value.toJSON();
    const isSmall = depthOf(plain) <= (isSeq(node) || isItem ? 2 : 1);
    value.flow = isSmall && JSON.stringify(plain).length <= longestLine;
    if (!value.flow) shorten(value, isSeq(node));
  }
}
