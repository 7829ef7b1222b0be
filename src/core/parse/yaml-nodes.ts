import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { Code } from "../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../diagnostic/diagnostic.ts";
import { unfolded } from "./folded-text.ts";
import { placeAt, type SourceText } from "./source-text.ts";
import type { Located, YamlValue } from "./yaml-value.ts";

/** No known document is deeper than ten levels. */
export const deepest = 64;

/** What is read while walking through the nodes of one document. */
export type Walk = {
  source: SourceText;
  findings: Diagnostic[];
  /** Offset of the last quotation mark that opens a text; null when there is none. */
  lastQuote: number | null;
};

type Span = { start: number; end: number };

function spanOf(node: { range?: Node["range"] }, fallback: number): Span {
  const [start, end] = node.range ?? [fallback, fallback];
  return { start, end };
}

function report(walk: Walk, code: Code, span: Span, params: Params = {}): void {
  walk.findings.push(diagnose(code, placeAt(walk.source, span.start, span.end), params));
}

/** A value while its inside is being read. */
type Growing = Located & { children: Map<string | number, Located> };

function branch(value: YamlValue, { start, end }: Span): Growing {
  return { value, start, end, key: null, children: new Map(), isWhole: true };
}

/** A big sheet has ten thousand single values: one empty inside serves them all. */
const nothingInside: Located["children"] = new Map();

function leaf(value: YamlValue, { start, end }: Span): Located {
  return { value, start, end, key: null, children: nothingInside, isWhole: true };
}

/** Numbers whose writing says more than their value keeps. */
function checkNumber(walk: Walk, found: string, value: number, span: Span): void {
  const digits = found.replace(/^[-+]/, "");
  if (/^0\d/.test(digits)) report(walk, "leading-zero", span, { found, value: String(value) });
  else if (/^\d+$/.test(digits) && !Number.isSafeInteger(value)) {
    report(walk, "number-loses-digits", span, { found, value: String(value) });
  }
}

/** A text written over several lines, which YAML joins with spaces; `|` keeps its lines. */
function isFolded({ text }: SourceText, { type }: Scalar, { start, end }: Span): boolean {
  return type !== "BLOCK_LITERAL" && text.slice(start, end).trimEnd().includes("\n");
}

function readScalar(walk: Walk, node: Scalar, span: Span): Located {
  const { value, source = "" } = node;
  if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") walk.lastQuote = span.start;
  if (typeof value === "number") checkNumber(walk, source, value, span);
  const isPlain = typeof value === "number" || typeof value === "boolean" || value === null;
  if (isPlain) return leaf(value, span);
  const text = String(value ?? "");
  return leaf(isFolded(walk.source, node, span) ? unfolded(text) : text, span);
}

/** The text of a key; null after reporting that it cannot be one. */
function readKey(walk: Walk, pair: Pair, at: number): { text: string; span: Span } | null {
  const { key } = pair;
  if (isAlias(key)) {
    report(walk, "alias-refused", spanOf(key, at), { found: `*${key.source}` });
    return null;
  }
  if (!isScalar(key) || key.value === null) {
    report(
      walk,
      "key-not-text",
      isMap(key) || isSeq(key) ? spanOf(key, at) : { start: at, end: at },
    );
    return null;
  }
  const span = spanOf(key, at);
  const text = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  if (text !== "__proto__") return { text, span };
  report(walk, "forbidden-key", span, { key: text });
  return null;
}

function readPair(walk: Walk, pair: Pair, into: Growing, depth: number): void {
  const at = spanOf(isScalar(pair.key) ? pair.key : {}, into.start).start;
  const key = readKey(walk, pair, at);
  const child = readNode(walk, pair.value, key?.span.end ?? at, depth + 1);
  if (!child.isWhole || key === null) into.isWhole = false;
  if (key === null) return;
  const first = into.children.get(key.text)?.key;
  if (first) {
    const firstLine = placeAt(walk.source, first.start).line;
    report(walk, "duplicate-key", key.span, { key: key.text, firstLine });
    into.isWhole = false;
    return;
  }
  child.key = key.span;
  into.children.set(key.text, child);
}

function readMap(walk: Walk, pairs: readonly Pair[], span: Span, depth: number): Located {
  const value: { [key: string]: YamlValue } = {};
  const located = branch(value, span);
  for (const pair of pairs) readPair(walk, pair, located, depth);
  for (const [key, child] of located.children) value[key] = child.value;
  return located;
}

function readSeq(walk: Walk, items: readonly unknown[], span: Span, depth: number): Located {
  const value: YamlValue[] = [];
  const located = branch(value, span);
  items.forEach((item, index) => {
    const child = readNode(walk, item, span.start, depth + 1);
    located.children.set(index, child);
    if (!child.isWhole) located.isWhole = false;
    value.push(child.value);
  });
  return located;
}

/**
 * The value of a node with the place of everything in it. What our rules forbid (aliases, doubled
 * keys, digits that would be lost) is reported in `walk` and left out; reading goes on.
 *
 * @example readNode(walk, document.contents, 0).value // { weight: 3 }
 */
export function readNode(walk: Walk, node: unknown, fallback: number, depth = 0): Located {
  const isNode = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  if (!isNode) return leaf(null, { start: fallback, end: fallback });
  const span = spanOf(node, fallback);
  if (depth > deepest) {
    report(walk, "too-deep", span, { limit: deepest });
    return { ...leaf(null, span), isWhole: false };
  }
  if (isAlias(node)) {
    report(walk, "alias-refused", span, { found: `*${node.source}` });
    return { ...leaf(null, span), isWhole: false };
  }
  if (isScalar(node)) return readScalar(walk, node, span);
  if (isMap(node)) return readMap(walk, node.items, span, depth);
  return readSeq(walk, node.items, span, depth);
}
